import java.util.Hashtable;
import javax.naming.Context;

class Bind {
    void open(Hashtable<String, String> env, String password) {
        // ruleid: java-ldap-without-sign-in
        env.put(Context.SECURITY_AUTHENTICATION, "none");
        // ruleid: java-ldap-without-sign-in
        env.put("java.naming.security.authentication", "none");
        // ok: java-ldap-without-sign-in
        env.put(Context.SECURITY_AUTHENTICATION, "simple");
        // ok: java-ldap-without-sign-in
        env.put(Context.SECURITY_CREDENTIALS, password);
        // ok: java-ldap-without-sign-in
        env.put(Context.PROVIDER_URL, "ldaps://ldap.example.com");
    }
}
