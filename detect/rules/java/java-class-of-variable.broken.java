        String type = config.getProperty("handler");
        // ruleid: java-class-of-variable
        Handler h = (Handler) Class.forName(type).newInstance();
        h.start(port,
