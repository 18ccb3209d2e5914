        String name = req.getParameter("name");
        // ruleid: java-log-from-parameter
        logger.error("no such user: " + name);
        resp.setStatus(404,
