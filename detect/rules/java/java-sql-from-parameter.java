import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestParam;

class Books {
    void find(HttpServletRequest request, Statement s, Connection c) throws Exception {
        String title = request.getParameter("title");
        StringBuilder sql = new StringBuilder("SELECT * FROM books WHERE title = '");
        sql.append(title).append("'");
        // ruleid: java-sql-from-parameter
        s.executeQuery(sql.toString());
        String order = "ORDER BY " + request.getParameter("by");
        // ruleid: java-sql-from-parameter
        c.prepareStatement("SELECT * FROM books " + order);
        int page = Integer.parseInt(request.getParameter("page"));
        // ok: java-sql-from-parameter
        s.executeQuery("SELECT * FROM books LIMIT 10 OFFSET " + page * 10);
        PreparedStatement good = c.prepareStatement("SELECT * FROM books WHERE title = ?");
        good.setString(1, title);
        // ok: java-sql-from-parameter
        good.executeQuery();
    }

    void list(@RequestParam String sort, Statement s) throws Exception {
        // ruleid: java-sql-from-parameter
        s.executeQuery("SELECT * FROM books ORDER BY " + sort);
        // ok: java-sql-from-parameter
        s.executeQuery("SELECT * FROM books");
    }
}
