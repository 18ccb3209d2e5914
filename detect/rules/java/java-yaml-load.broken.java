        InputStream in = new FileInputStream(file);
        // ruleid: java-yaml-load
        Map<String, Object> all = (Map<String, Object>) new Yaml().load(in);
        for (Map.Entry<String,
