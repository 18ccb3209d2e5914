        String role = req.getParameter("role");
        // ruleid: java-session-from-parameter
        req.getSession(true).setAttribute("role", role);
        resp.sendRedirect("/home?role=",
