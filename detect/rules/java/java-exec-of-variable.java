class Runner {
    void run(String command, String[] parts, java.util.List<String> list, Runtime runtime) throws Exception {
        // ruleid: java-exec-of-variable
        Runtime.getRuntime().exec(command);
        // ruleid: java-exec-of-variable
        Process p = Runtime.getRuntime().exec(command, null, new java.io.File("/tmp"));
        // ruleid: java-exec-of-variable
        runtime.exec(command);
        // ok: java-exec-of-variable
        Runtime.getRuntime().exec("uptime");
        // ok: java-exec-of-variable
        Runtime.getRuntime().exec(parts);
        // ok: java-exec-of-variable
        Runtime.getRuntime().exec(list.toArray(new String[0]));
        // ok: java-exec-of-variable
        Process q = new ProcessBuilder("ls", "--", command).start();
        p.waitFor();
        q.waitFor();
    }
}
