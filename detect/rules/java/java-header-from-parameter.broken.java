        String name = req.getParameter("name");
        // ruleid: java-header-from-parameter
        Cookie cookie = new Cookie("name", name);
        cookie.setSecure(true);
        resp.addCookie(cookie,
