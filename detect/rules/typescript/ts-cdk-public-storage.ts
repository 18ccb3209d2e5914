export class StoreStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // ruleid: ts-cdk-public-storage
    const open = new s3.Bucket(this, "files", { versioned: true, publicReadAccess: true });
    // ruleid: ts-cdk-public-storage
    open.grantPublicAccess();
    // ruleid: ts-cdk-public-storage
    new rds.DatabaseInstance(this, "db", { engine, vpc, publiclyAccessible: true });
    // ok: ts-cdk-public-storage
    const closed = new s3.Bucket(this, "private", { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL });
    // ok: ts-cdk-public-storage
    closed.grantRead(role);
    // ok: ts-cdk-public-storage
    new rds.DatabaseInstance(this, "db2", { engine, vpc, publiclyAccessible: false });
  }
}
