        Cookie c = new Cookie("JSESSIONID", id);
        c.setPath("/");
        // ruleid: java-cookie-readable
        c.setHttpOnly(false);
        response.addCookie(c,
