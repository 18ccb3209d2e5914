public String resetFor(User user) {
    // ruleid: java-token-of-clock
    String resetCode = Long.toHexString(System.currentTimeMillis()) + user.getId();
    codes.put(user.getId(), resetCode
