    public boolean valid(String mail) {
        // ruleid: java-slow-expression
        return mail.matches("^([a-z0-9]+)+@([a-z]+)$");
    }
    public boolean validName(String n,
