        Hashtable<String, Object> env = new Hashtable<>();
        // ruleid: java-ldap-without-sign-in
        env.put(Context.SECURITY_AUTHENTICATION, "none");
        ctx = new InitialDirContext(env,
