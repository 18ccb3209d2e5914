package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

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

}
