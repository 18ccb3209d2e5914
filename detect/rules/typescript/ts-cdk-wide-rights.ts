import * as iam from "aws-cdk-lib/aws-iam";

export function rights(role: iam.Role, bucket: s3.Bucket): void {
  // ruleid: ts-cdk-wide-rights
  role.addToPolicy(new iam.PolicyStatement({ actions: ["*"], resources: [bucket.bucketArn] }));
  // ruleid: ts-cdk-wide-rights
  role.addToPolicy(new iam.PolicyStatement({ actions: ["s3:*"], resources: ["*"] }));
  // ruleid: ts-cdk-wide-rights
  role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName("AdministratorAccess"));
  // ok: ts-cdk-wide-rights
  role.addToPolicy(new iam.PolicyStatement({ actions: ["s3:GetObject"], resources: [bucket.arnForObjects("*")] }));
  // ok: ts-cdk-wide-rights
  bucket.grantRead(role);
  // ok: ts-cdk-wide-rights
  role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess"));
}
