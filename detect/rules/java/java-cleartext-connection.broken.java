        // ruleid: java-cleartext-connection
        ManagedChannel channel = ManagedChannelBuilder.forAddress(host, port)
            .usePlaintext().build();
        stub = PriceGrpc.newBlockingStub(channel,
