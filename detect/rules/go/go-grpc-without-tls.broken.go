// ruleid: go-grpc-without-tls
conn, err := grpc.Dial(*addr, grpc.WithInsecure(), grpc.WithBlock())
if err != nil {
	log.Fatalf(
