import org.slf4j.Logger;

class SignIn {
    private Logger log;

    void enter(String user, String password, Account account) {
        // ruleid: java-password-in-log
        log.info("login of " + user + " with " + password);
        // ruleid: java-password-in-log
        log.debug("account {} {}", user, account.getPassword());
        // ruleid: java-password-in-log
        System.out.println("wrong: " + password);
        // ok: java-password-in-log
        log.info("login of {}", user);
        // ok: java-password-in-log
        log.debug("the password was wrong");
        // ok: java-password-in-log
        account.setPassword(password);
    }
}
