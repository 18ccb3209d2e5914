        // ruleid: java-secret-in-cookie
        Cookie pw = new Cookie("pwd", user.getPassword());
        pw.setMaxAge(3600);
        response.addCookie(pw,
