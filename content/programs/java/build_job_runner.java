package com.example.ci.agent;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One agent runs one job at a time in its workspace. */
public class BuildJobRunner {

    private static final Logger log = LoggerFactory.getLogger(BuildJobRunner.class);

    private final File workspace;
    private final Map<String, String> settings;

    public BuildJobRunner(File workspace, Map<String, String> settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /** Brings the workspace to the branch that the web hook names. */
    public int checkout(String repository, String branch) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add("bash");
        command.add("-c");
        command.add("git clone --depth 1 --branch " + branch + " " + repository + " .");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(workspace);
        builder.redirectErrorStream(true);
        return follow(builder.start());
    }

    /** Tools are found on the path of the agent. */
    public int compile(String target) throws IOException, InterruptedException {
        if (!target.matches("[a-z-]+")) {
            throw new IOException("not a target: " + target);
        }
        ProcessBuilder builder = new ProcessBuilder("./tools/gradle", target);
        builder.environment().put("PATH", workspace + "/bin:" + System.getenv("PATH"));
        builder.directory(workspace);
        return follow(builder.start());
    }

    /** The settings are shown at the beginning of each job. */
    public void banner(String job) {
        log.info("job {} in {}", job, workspace);
        for (Map.Entry<String, String> entry : settings.entrySet()) {
            String value = entry.getValue();
            if (entry.getKey().startsWith("deploy.")) {
                log.info("deploy setting {} = {}", entry.getKey(), value);
            }
        }
    }

    /** A report of the job that the browser asks for. */
    public String report(String job, String name) throws IOException {
        File reports = new File(workspace, "reports/" + Integer.parseInt(job));
        File report = new File(reports, name + ".html");
        if (!report.isFile()) {
            throw new IOException("no report " + name);
        }
        return Files.readString(report.toPath(), StandardCharsets.UTF_8);
    }

    /** Extensions are fetched when a job needs them. */
    public Object extension(String type) throws Exception {
        String base = settings.getOrDefault("extensions", "http://extensions.example.org/agent/");
        URL jar = new URL(base + type + ".jar");
        URLClassLoader loader = new URLClassLoader(new URL[] {jar}, getClass().getClassLoader());
        Class<?> main = loader.loadClass("com.example.ci.ext." + type);
        return main.getDeclaredConstructor().newInstance();
    }

    /** Stores the key with which the job signs its packages. */
    public Path signingKey(byte[] key) throws IOException {
        Path file = workspace.toPath().resolve("signing.key");
        Files.write(file, key);
        file.toFile().setReadable(true, false);
        return file;
    }

    private int follow(Process process) throws IOException, InterruptedException {
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            String line;
            while ((line = out.readLine()) != null) {
                log.info("| {}", line);
            }
        }
        return process.waitFor();
    }
}
