            DataInputStream dis = new DataInputStream(socket.getInputStream());
            int len = dis.readInt();
            // ruleid: java-buffer-of-read-length
            byte[] data = new byte[len];
            dis.readFully(data, 0,
