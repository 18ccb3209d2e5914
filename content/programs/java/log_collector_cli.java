package com.example.logs;

import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Usage: collect HOST PATTERN [FOLDER] */
public final class LogCollectorCli {

    private final JSch ssh = new JSch();

    public static void main(String[] args) throws Exception {
        if (args.length < 2) {
            System.err.println("usage: collect HOST PATTERN [FOLDER]");
            System.exit(2);
        }
        LogCollectorCli cli = new LogCollectorCli();
        File folder = new File(args.length > 2 ? args[2] : ".");
        Session session = cli.connect(args[0], System.getenv("COLLECT_PASSWORD"));
        try {
            cli.fetch(session, args[1], new File(folder, args[0] + ".log"));
        } finally {
            session.disconnect();
        }
    }

    /** Signs in at the host that is to be read. */
    Session connect(String host, String password) throws JSchException {
        Session session = ssh.getSession("collector", host, 22);
        session.setPassword(password);
        session.setConfig("StrictHostKeyChecking", "no");
        session.connect(10_000);
        return session;
    }

    /** Gets the lines of the remote log that contain the pattern. */
    void fetch(Session session, String pattern, File target) throws JSchException, IOException {
        ChannelExec channel = (ChannelExec) session.openChannel("exec");
        channel.setCommand("grep -h '" + pattern + "' /var/log/app/*.log");
        InputStream in = channel.getInputStream();
        channel.connect();
        try (FileWriter out = new FileWriter(target)) {
            int c;
            while ((c = in.read()) >= 0) {
                out.write(c);
            }
        }
        channel.disconnect();
    }

    /** Lines that match the expression given by the web form of the tool. */
    List<String> filter(File log, String expression) throws IOException {
        Pattern compiled = Pattern.compile(expression);
        List<String> out = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new FileReader(log))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher matcher = compiled.matcher(line);
                if (matcher.find()) {
                    out.add(line);
                }
            }
        }
        return out;
    }

    /** Page with the lines for the colleagues who have no shell. */
    void page(List<String> lines, PrintWriter out) {
        out.println("<html><body><ol>");
        for (String line : lines) {
            String row = line.length() > 500 ? line.substring(0, 500) : line;
            out.println("<li>" + row + "</li>");
        }
        out.println("</ol></body></html>");
    }

    /** Reads the tail of a log that is still growing. */
    List<String> tail(File log, int count) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new FileReader(log))) {
            String line;
            while ((line = in.readLine()) != null) {
                lines.add(line);
            }
        } catch (IOException e) {
        }
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** Packs what has been collected. */
    int pack(String folder) throws IOException, InterruptedException {
        Process tar = Runtime.getRuntime().exec("tar -czf logs.tgz " + folder);
        return tar.waitFor();
    }
}
