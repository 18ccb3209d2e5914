class Archive {
    void pack(String name, String pid) throws Exception {
        // ruleid: java-exec-of-joined-command
        Runtime.getRuntime().exec("tar czf out.tgz " + name);
        String command = "kill " + pid;
        // ruleid: java-exec-of-joined-command
        Runtime.getRuntime().exec(command);
        // ruleid: java-exec-of-joined-command
        new ProcessBuilder("sh", "-c", name).start();
        // ruleid: java-exec-of-joined-command
        Process p = Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", "ls " + name});
        // ruleid: java-exec-of-joined-command
        Runtime.getRuntime().exec(String.format("gzip %s", name));
        // ok: java-exec-of-joined-command
        new ProcessBuilder("tar", "czf", "out.tgz", "--", name).start();
        // ok: java-exec-of-joined-command
        Runtime.getRuntime().exec(new String[] {"kill", pid});
        // ok: java-exec-of-joined-command
        new ProcessBuilder("sh", "-c", "sync; sync").start();
        p.waitFor();
    }
}
