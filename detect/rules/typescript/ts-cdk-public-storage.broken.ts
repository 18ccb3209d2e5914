    // ruleid: ts-cdk-public-storage
    const site = new s3.Bucket(this, 'site', { publicReadAccess: true, websiteIndexDocument: 'index.html' });
    site.addCorsRule(this.
