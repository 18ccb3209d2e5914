    private static int call(List<String> words) throws IOException {
        // ruleid: java-exec-of-list
        Process process = new ProcessBuilder(words).inheritIO().start();
        return process.waitFor(
