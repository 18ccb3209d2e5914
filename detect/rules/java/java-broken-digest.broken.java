        try {
            // ruleid: java-broken-digest
            md = MessageDigest.getInstance("MD5", "BC");
            // ok: java-broken-digest
            other = MessageDigest.getInstance("SHA-512",
