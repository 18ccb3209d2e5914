package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

    void backup(String target) throws IOException {
        Runtime.getRuntime().exec("tar czf " + target);
        Runtime.getRuntime().exec("sync");
        Runtime runtime = Runtime.getRuntime();
        runtime.exec(new String[] {"du", "-sh", target});
        new ProcessBuilder("rsync", "-a", target).start();
        new ProcessBuilder("sh", "-c", target).redirectErrorStream(true).start();
    }

    @GetMapping("/report")
    public void report(HttpServletRequest req, HttpServletResponse res) throws IOException {
        String name = req.getParameter("name");
        File plain = new File("/srv/reports/" + name);
        File safe = new File("/srv/reports", FilenameUtils.getName(name));
        res.getWriter().println("<p>" + name + "</p>");
        res.getWriter().println(Encode.forHtml(name));
    }

    @PostMapping(value = "/ping", produces = "text/plain")
    public String ping(HttpServletRequest req) throws IOException {
        String host = req.getHeader("X-Host");
        Runtime.getRuntime().exec("ping -c1 " + host);
        return host;
    }

    String local(String host) throws IOException {
        Runtime.getRuntime().exec("ping -c1 " + host);
        return host;
    }

}
