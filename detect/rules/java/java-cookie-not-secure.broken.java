        Cookie remember = new Cookie("remember", token);
        remember.setMaxAge(86400);
        // ruleid: java-cookie-not-secure
        response.addCookie(remember);
        return users.find(token,
