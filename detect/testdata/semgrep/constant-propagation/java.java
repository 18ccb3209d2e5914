package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

    void encrypt(boolean strong, Target file) throws Exception {
        String mode = "DES/ECB/PKCS5Padding";
        Cipher.getInstance(mode);
        Cipher.getInstance(MODE);
        Cipher.getInstance("DES/" + "ECB/PKCS5Padding");
        Cipher.getInstance("AES/GCM/NoPadding");
        String other = "DES/ECB/PKCS5Padding";
        if (strong) {
            other = "AES/GCM/NoPadding";
        }
        Cipher.getInstance(other);
        int bits = 3 + 4;
        file.setMode(bits);
        file.setMode(6);
    }

}
