            Socket listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            // ruleid: cs-all-interfaces
            listener.Bind(new IPEndPoint(IPAddress.Any, port));
            listener.Listen(
