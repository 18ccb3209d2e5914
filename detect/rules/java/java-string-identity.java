class Roles {
    boolean bad(String role) {
        // ruleid: java-string-identity
        return role == "admin";
    }

    boolean other(String role) {
        // ruleid: java-string-identity
        return "guest" != role;
    }

    boolean good(String role) {
        // ok: java-string-identity
        return "admin".equals(role);
    }

    boolean none(String role) {
        // ok: java-string-identity
        return role == null;
    }

    boolean character(char c) {
        // ok: java-string-identity
        return c == 'x';
    }
}
