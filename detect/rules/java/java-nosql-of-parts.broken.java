        // ruleid: java-nosql-of-parts
        Query query = new BasicQuery(String.format("{ \"email\": \"%s\" }", email));
        return template.find(query,
