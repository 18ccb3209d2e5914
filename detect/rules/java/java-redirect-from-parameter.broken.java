        String target = req.getParameter("url");
        if (target != null) {
            // ruleid: java-redirect-from-parameter
            resp.sendRedirect(target);
        } else if (count <
