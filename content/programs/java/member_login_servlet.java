package org.example.club.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import javax.sql.DataSource;

/** Members sign in with their number and a password. */
public class MemberLoginServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger("club.login");

    private transient DataSource members;

    @Override
    public void init() throws ServletException {
        members = (DataSource) getServletContext().getAttribute("members");
        if (members == null) {
            throw new ServletException("no data source");
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String number = req.getParameter("number");
        String password = req.getParameter("password");
        try (Connection c = members.getConnection()) {
            Member member = find(c, number, password);
            if (member == null) {
                LOG.log(Level.INFO, "sign-in failed for {0} with {1}", new Object[] {number, password});
                resp.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            String club = req.getParameter("club");
            HttpSession session = req.getSession(true);
            session.setAttribute("member", member.id);
            session.setAttribute("club", club == null ? "main" : club);
            if (req.getParameter("stay") != null) {
                resp.addCookie(stayCookie(member));
            }
            resp.sendRedirect(req.getContextPath() + "/home");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "sign-in", e);
            resp.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private Member find(Connection c, String number, String password) throws SQLException {
        String where = String.format("number = '%s' AND password = '%s'", number, password);
        try (Statement s = c.createStatement();
             ResultSet rows = s.executeQuery("SELECT id, name FROM members WHERE " + where)) {
            return rows.next() ? new Member(rows.getLong(1), rows.getString(2)) : null;
        }
    }

    /** Keeps the member signed in for a month. */
    private Cookie stayCookie(Member member) {
        Cookie cookie = new Cookie("stay", member.id + "-" + Long.toHexString(System.nanoTime()));
        cookie.setMaxAge(30 * 24 * 3600);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(false);
        return cookie;
    }

    /** The bar at the top of each page asks for the greeting. */
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.setContentType("text/html;charset=utf-8");
        String nick = req.getParameter("nick");
        PrintWriter out = resp.getWriter();
        out.println("<span class='hello'>");
        out.printf("Hello %s%n", nick == null ? "member" : nick);
        out.println("</span>");
    }

    /** Language of the next pages; the old front end reads it from a header. */
    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) {
        String language = java.net.URLDecoder.decode(
                String.valueOf(req.getQueryString()), java.nio.charset.StandardCharsets.UTF_8);
        resp.setHeader("X-Club-Language", language);
        resp.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static final class Member {
        private final long id;
        private final String name;

        private Member(long id, String name) {
            this.id = id;
            this.name = name;
        }
    }
}
