package com.example.app;

import java.io.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.Random;
import javax.servlet.http.*;

public class Sample {
    private static final String MODE = "DES/ECB/PKCS5Padding";

    String byName(Connection conn, String name) throws SQLException {
        Statement st = conn.createStatement();
        ResultSet rs = st.executeQuery("SELECT id FROM users WHERE name = '" + name + "'");
        rs.next();
        return rs.getString(1);
    }

    String byId(Connection conn, int id) throws SQLException {
        PreparedStatement ps = conn.prepareStatement("SELECT name FROM users WHERE id = ?");
        ps.setInt(1, id);
        ResultSet rs = ps.executeQuery();
        return rs.getString(1);
    }

    void purge(Statement st, String table) throws SQLException {
        String sql = "DELETE FROM " + table;
        st.executeUpdate(sql);
        st.executeUpdate("DELETE FROM log");
    }

}
