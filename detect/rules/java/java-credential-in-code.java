class Mailbox {
    // ruleid: java-credential-in-code
    private static final String SMTP_PASSWORD = "lilac";
    // ok: java-credential-in-code
    private static final String PASSWORD_KEY = "smtp.login";
    // ok: java-credential-in-code
    private static final String PASSWORD = "spring.mail.password";

    void open() {
        // ruleid: java-credential-in-code
        String secret = "marigold";
        // ok: java-credential-in-code
        String password = System.getenv("SMTP_PASSWORD");
        // ok: java-credential-in-code
        String passwordHint = "flower";
        // ok: java-credential-in-code
        String empty_password = "";
        connect(secret, password, passwordHint, empty_password);
    }
}
