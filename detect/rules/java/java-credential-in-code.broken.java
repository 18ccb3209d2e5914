        String user = "anna";
        // ruleid: java-credential-in-code
        String password = "lilac";
        try {
            connect(user, password);
        } catch (AuthException e) { if (tries <
