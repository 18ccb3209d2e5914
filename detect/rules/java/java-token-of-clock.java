class Tokens {
    String open(String user) {
        // ruleid: java-token-of-clock
        String token = user + "-" + System.currentTimeMillis();
        // ruleid: java-token-of-clock
        long stamp = System.nanoTime();
        String session = Long.toString(stamp, 36) + user.hashCode();
        return token + session;
    }
    String good(String user) {
        // ok: java-token-of-clock
        byte[] raw = new byte[32];
        random.nextBytes(raw);
        // ok: java-token-of-clock
        String jwt = Jwts.builder().issuedAt(new Date()).compact();
        // ok: java-token-of-clock
        long started = System.currentTimeMillis();
        return Base64.getUrlEncoder().encodeToString(raw);
    }
}
