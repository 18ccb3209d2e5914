package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

    void search(HttpServletRequest req, Statement st) throws SQLException {
        StringBuilder sql = new StringBuilder();
        sql.append("SELECT id FROM t");
        st.executeQuery(sql.toString());
        sql.append(req.getParameter("where"));
        st.executeQuery(sql.toString());
    }

    void fixed(HttpServletRequest req, Statement st) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT 1");
        String name = req.getParameter("name");
        sql.append(" FROM t");
        st.executeQuery(sql.toString());
    }

}
