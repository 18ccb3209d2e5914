package org.example.school.reports;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletException;
import javax.servlet.annotation.MultipartConfig;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;
import javax.sql.DataSource;

@WebServlet("/reports/*")
@MultipartConfig
public class SchoolReportServlet extends HttpServlet {

    private final File store = new File("/srv/school/material");
    private DataSource db;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String view = req.getParameter("view");
        if (view != null) {
            RequestDispatcher page = req.getRequestDispatcher("/WEB-INF/reports/" + view);
            page.forward(req, resp);
            return;
        }
        try {
            export(req.getParameter("class"), resp);
        } catch (SQLException e) {
            resp.setStatus(500);
            resp.getWriter().println("Export failed: " + e.getMessage() + " in " + e.getSQLState());
        }
    }

    /** The list of a class for the spread sheet of the teacher. */
    private void export(String schoolClass, HttpServletResponse resp) throws SQLException, IOException {
        resp.setContentType("text/csv");
        PrintWriter out = resp.getWriter();
        String sql = "SELECT name, remark, grade FROM pupils WHERE class = ? ORDER BY name";
        try (Connection c = db.getConnection(); PreparedStatement s = c.prepareStatement(sql)) {
            s.setString(1, schoolClass);
            ResultSet rows = s.executeQuery();
            while (rows.next()) {
                out.println(rows.getString("name") + ";" + rows.getString("remark") + ";" + rows.getInt("grade"));
            }
        }
    }

    /** Material that a teacher uploads for the pupils to see in the browser. */
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        Part part = req.getPart("material");
        String name = new File(part.getSubmittedFileName()).getName();
        if (name.isEmpty()) {
            resp.sendError(400, "no file");
            return;
        }
        part.write(new File(store, name).getAbsolutePath());
        resp.setStatus(201);
    }

    /** First password of a pupil, printed on the letter to the parents. */
    String firstPassword(int pupil) {
        Random random = new Random(System.currentTimeMillis() + pupil);
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            password.append((char) ('a' + random.nextInt(26)));
        }
        return password.toString();
    }

    /** Checks the start of a file against the signature of its type. */
    boolean startsWith(File file, byte[] signature) throws IOException {
        byte[] head = new byte[signature.length];
        try (InputStream in = new FileInputStream(file)) {
            in.read(head);
        }
        return java.util.Arrays.equals(head, signature);
    }

    void setDb(DataSource db) {
        this.db = db;
    }
}
