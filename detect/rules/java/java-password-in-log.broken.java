        if (!ok) {
            // ruleid: java-password-in-log
            logger.error("authentication failed for " + user + "/" + password);
        }
        return auth.check(user,
