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

}
