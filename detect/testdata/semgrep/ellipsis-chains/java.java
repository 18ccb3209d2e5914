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

    byte[] digest(byte[] data, boolean legacy) throws Exception {
        if (legacy) {
            return MessageDigest.getInstance("MD5").digest(data);
        }
        MessageDigest sum = MessageDigest.getInstance("SHA-1");
        sum.update(data);
        return MessageDigest.getInstance("SHA-256").digest(data);
    }

    void keys() throws Exception {
        KeyPairGenerator gen = KeyPairGenerator.getInstance("RSA");
        gen.initialize(1024);
        gen.initialize(4096);
        gen.initialize(512, new SecureRandom());
        Random random = new Random();
        random.nextInt(6);
    }

    Config config(String secret) {
        Config a = Config.builder().user("app").password("hunter22").build();
        Config b = Config.builder().password(secret).timeout(5).retries(1).build();
        Config c = Config.builder().user("app").build();
        return Config.builder().password("x").user("y");
    }

}
