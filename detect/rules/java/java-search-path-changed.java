class Job {
    void run(String workspace) throws IOException {
        ProcessBuilder b = new ProcessBuilder("make");
        // ruleid: java-search-path-changed
        b.environment().put("PATH", workspace + "/bin:" + System.getenv("PATH"));
        // ruleid: java-search-path-changed
        b.environment().put("LD_PRELOAD", workspace);
        // ok: java-search-path-changed
        b.environment().put("PATH", "/usr/bin:/bin");
        // ok: java-search-path-changed
        b.environment().put("LANG", "C");
        // ok: java-search-path-changed
        b.environment().put("PATH", System.getenv("PATH") + ":/opt/tool/bin");
    }
}
