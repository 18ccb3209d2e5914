    const sg = new ec2.SecurityGroup(this, 'db', { vpc });
    // ruleid: ts-cdk-open-to-world
    sg.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(3306), 'mysql');
    new rds.DatabaseInstance(this.
