        String handler = req.getParameter("handler");
        // ruleid: java-class-from-parameter
        Object h = Class.forName(handler).newInstance();
        if (h instanceof Handler && count <
