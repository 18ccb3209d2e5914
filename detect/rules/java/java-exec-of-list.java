class A {
    String run(List<String> command) {
        // ruleid: java-exec-of-list
        Process p = new ProcessBuilder(command).start();
        // ok: java-exec-of-list
        new ProcessBuilder("ls", "-l").start();
        return read(p);
    }

    void ping(String host) {
        List<String> args = List.of("ping", "-c", "1", host);
        // ruleid: java-exec-of-list
        new ProcessBuilder(args).start();
        List<String> more = new ArrayList<>(List.of("tar", "x"));
        more.add(host);
        // ruleid: java-exec-of-list
        new ProcessBuilder(more).start();
        // ok: java-exec-of-list
        run(args);
        // ok: java-exec-of-list
        List.of("ping", host);
    }
}
