import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.springframework.jdbc.core.JdbcTemplate;

class Orders {
    private static final String TABLE = "orders";

    void all(Connection c, JdbcTemplate jdbc, String name, int id) throws Exception {
        Statement s = c.createStatement();
        // ruleid: java-sql-of-parts
        s.executeQuery("SELECT * FROM orders WHERE name = '" + name + "'");
        // ruleid: java-sql-of-parts
        c.prepareStatement("DELETE FROM orders WHERE name = '" + name + "' AND id = ?");
        // ruleid: java-sql-of-parts
        jdbc.queryForList(String.format("SELECT * FROM orders WHERE name = '%s'", name));
        // ruleid: java-sql-of-parts
        s.execute("DROP TABLE " + name);
        // ok: java-sql-of-parts
        PreparedStatement good = c.prepareStatement("SELECT * FROM orders WHERE name = ?");
        good.setString(1, name);
        // ok: java-sql-of-parts
        good.executeQuery();
        // ok: java-sql-of-parts
        jdbc.update("UPDATE orders SET name = ? WHERE id = ?", name, id);
        // ok: java-sql-of-parts
        s.executeQuery("SELECT * FROM orders " + "WHERE id = 1");
        // ok: java-sql-of-parts
        jdbc.query("SELECT 1", rs -> {});
    }
}

class Marks {
    List<Row> many(List<Long> ids) {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        // ok: java-sql-of-parts
        return jdbc.query("SELECT a FROM t WHERE id IN (" + marks + ")", mapper, ids.toArray());
    }

    Row one(long id) {
        // ok: java-sql-of-parts
        return jdbc.queryForObject("SELECT a FROM t WHERE id = " + id, mapper);
    }
}

class Guarded {
    void sorted(String name) throws Exception {
        if (!ALLOWED.contains(name)) { throw new IllegalArgumentException(); }
        // ok: java-sql-of-parts
        statement.executeQuery("SELECT a FROM t ORDER BY " + name);
    }
}
