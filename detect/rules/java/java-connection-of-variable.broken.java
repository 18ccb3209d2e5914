      Socket discover = new Socket();
      // ruleid: java-connection-of-variable
      discover.connect(new InetSocketAddress(host, port), 1000);
      // ok: java-connection-of-variable
      discover.connect(new InetSocketAddress("127.0.0.1", 80),
