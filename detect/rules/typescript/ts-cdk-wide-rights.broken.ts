    handler.addToRolePolicy(
      // ruleid: ts-cdk-wide-rights
      new iam.PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] }),
    );
    table.grantReadData(this.
