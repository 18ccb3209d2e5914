package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

    void handle(byte[] buf, byte[] other) throws IOException {
        run(buf);
        in.read(buf);
        run(buf);
        run(other);
        check(buf);
        run(buf);
    }

    void handleTwice(byte[] buf) throws IOException {
        in.read(buf);
        check(buf);
        run(buf);
        in.read(buf);
        run(buf);
    }

}
