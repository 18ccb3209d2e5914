    public void test_letter() {
        // ruleid: java-obsolete-method
        assertTrue("letter", Character.isJavaLetter('l'));
        assertTrue("currency",
