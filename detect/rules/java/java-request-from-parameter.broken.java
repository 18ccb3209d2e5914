        String host = req.getParameter("host");
        // ruleid: java-request-from-parameter
        Socket socket = new Socket(host, 80);
        socket.setSoTimeout(1,
