        HttpSession s = request.getSession(true);
        // ruleid: java-session-without-end
        s.setMaxInactiveInterval(-1);
        s.setAttribute("theme",
