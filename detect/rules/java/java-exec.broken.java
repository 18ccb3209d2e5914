    public void boot() {
        // ruleid: java-exec
        toolProcess = Runtime.getRuntime().exec(cmd, null, new File(home));
        try (Reader r = new
