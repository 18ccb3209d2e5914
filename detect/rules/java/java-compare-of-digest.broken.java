        byte[] digest = mac.doFinal(body);
        // ruleid: java-compare-of-digest
        if (!Hex.encodeHexString(digest).equals(headerSignature)) {
            throw new SecurityException("bad signature",
