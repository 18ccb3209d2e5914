class Words {
    boolean start(char c) {
        // ruleid: java-obsolete-method
        return Character.isJavaLetter(c)
                // ruleid: java-obsolete-method
                || Character.isSpace(c);
    }

    boolean good(char c) {
        // ok: java-obsolete-method
        return Character.isJavaIdentifierStart(c)
                // ok: java-obsolete-method
                || Character.isWhitespace(c);
    }

    String encode(String s) throws Exception {
        // ok: java-obsolete-method
        return java.net.URLEncoder.encode(s, "UTF-8");
    }
}
