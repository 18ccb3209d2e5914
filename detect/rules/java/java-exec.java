class Tools {
    void run(Runtime runtime, java.util.List<String> command, java.util.concurrent.Executor pool, Task task) throws Exception {
        // ruleid: java-exec
        Runtime.getRuntime().exec("su");
        // ruleid: java-exec
        runtime.exec(new String[] {"ls", "-l"});
        // ruleid: java-exec
        new ProcessBuilder(command).start();
        // ok: java-exec
        new ProcessBuilder("/usr/bin/ls", "-l").start();
        // ok: java-exec
        pool.execute(task);
        // ok: java-exec
        task.exec("ls");
    }
}

class Lists {
    void run(List<String> command) {
        // ok: java-exec
        new ProcessBuilder(command).start();
    }
}

class Shells {
    void run(String branch) throws Exception {
        List<String> command = new ArrayList<>();
        command.add("bash");
        command.add("-c");
        command.add("git checkout " + branch);
        // ruleid: java-exec
        new ProcessBuilder(command).start();
    }
}
