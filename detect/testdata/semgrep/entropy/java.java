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

    private static final String PASSWORD = "password";
    String sessionSecret = "8f3aQ0zL91xVb7KpTe5mWc2RdY6uHnJs";

}
