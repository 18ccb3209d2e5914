package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

    int compare(Box a, Box b) {
        String mode, kind;
        if (a == b) return 1;
        if (a.size == a.size) return 2;
        if (a.name() == a.name()) return 3;
        if (a.size == b.size) {
            mode = "x";
        } else {
            mode = "x";
        }
        if (b == null) {
            kind = "y";
        } else {
            kind = "z";
        }
        return 0;
    }

}
