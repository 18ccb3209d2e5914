        MessageDigest md = MessageDigest.getInstance("SHA-512");
        // ruleid: java-fast-password-hash
        md.update(password.getBytes(StandardCharsets.UTF_8));
        byte[] out = md.digest();
        for (int i = 0; i <
