        ByteArrayInputStream bais = new ByteArrayInputStream(data);
        // ruleid: java-object-input-stream
        ois = new ObjectInputStream(new BufferedInputStream(bais));
        value = (Map<String,
