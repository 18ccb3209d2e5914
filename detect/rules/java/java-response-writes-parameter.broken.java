        String q = req.getParameter("q");
        PrintWriter out = resp.getWriter();
        // ruleid: java-response-writes-parameter
        out.println("results for " + q);
        if (q.length() <
