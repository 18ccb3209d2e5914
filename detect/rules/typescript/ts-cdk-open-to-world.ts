import * as ec2 from "aws-cdk-lib/aws-ec2";

export class NetStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const group = new ec2.SecurityGroup(this, "sg", { vpc });
    // ruleid: ts-cdk-open-to-world
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22), "ssh");
    // ruleid: ts-cdk-open-to-world
    group.addIngressRule(ec2.Peer.ipv4("0.0.0.0/0"), ec2.Port.allTraffic());
    // ruleid: ts-cdk-open-to-world
    database.connections.allowFromAnyIpv4(ec2.Port.tcp(5432));
    // ok: ts-cdk-open-to-world
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443));
    // ok: ts-cdk-open-to-world
    group.addIngressRule(ec2.Peer.ipv4("192.0.2.0/24"), ec2.Port.tcp(22));
    // ok: ts-cdk-open-to-world
    database.connections.allowFrom(app, ec2.Port.tcp(5432));
  }
}
