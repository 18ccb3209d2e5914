        InputStream body = new GZIPInputStream(exchange.getRequestBody());
        // ruleid: java-decompress-unbounded
        String json = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        return mapper.readTree(json,
