package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

    private static final String API_KEY = "k9Qz7LmX2vTr8WbN4cYp";
    private static final String API_NAME = "inventory-service";

    void fetch(Client client) throws Exception {
        client.get("http://example.com/items", 5, false);
        client.get("https://example.com/items", 5, true);
        client.post("https://example.com/items", API_KEY, 10, false);
        client.close();
    }

    void backup(String target) throws IOException {
        Runtime.getRuntime().exec("tar czf " + target);
        Runtime.getRuntime().exec("sync");
        Runtime runtime = Runtime.getRuntime();
        runtime.exec(new String[] {"du", "-sh", target});
        new ProcessBuilder("rsync", "-a", target).start();
        new ProcessBuilder("sh", "-c", target).redirectErrorStream(true).start();
    }

}
