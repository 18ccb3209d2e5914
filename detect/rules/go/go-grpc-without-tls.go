package a

func f() {
	// ruleid: go-grpc-without-tls
	a, err := grpc.Dial(addr, grpc.WithInsecure())
	// ruleid: go-grpc-without-tls
	b, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	// ruleid: go-grpc-without-tls
	e, err := otlptracegrpc.New(ctx, otlptracegrpc.WithInsecure())
	// ok: go-grpc-without-tls
	c, err := grpc.NewClient(addr, grpc.WithTransportCredentials(creds))
	// ok: go-grpc-without-tls
	d := credentials.NewTLS(&tls.Config{})
	// ok: go-grpc-without-tls
	g := grpc.NewServer()
}
