import java.sql.Connection;
import java.sql.Statement;

class Members {
    void all(Connection c, Statement s, String name) throws Exception {
        String query = "SELECT * FROM members WHERE name = '" + name + "'";
        // ruleid: java-sql-of-variable
        s.executeQuery(query);
        String change = String.format("UPDATE members SET name = '%s'", name);
        // ruleid: java-sql-of-variable
        s.executeUpdate(change);
        String built = "SELECT * FROM members WHERE 1 = 1";
        if (name != null) {
            built += " AND name = '" + name + "'";
        }
        // ruleid: java-sql-of-variable
        s.executeQuery(built);
        String fixed = "SELECT * FROM members WHERE name = ?";
        // ok: java-sql-of-variable
        c.prepareStatement(fixed);
        String parts = "SELECT * FROM members " + "WHERE id = 1";
        // ok: java-sql-of-variable
        s.executeQuery(parts);
        String title = "Members of " + name;
        // ok: java-sql-of-variable
        new Search().query(title);
    }
}

class Sorted {
    List<Row> sorted(String sort) {
        String column = COLUMNS.get(sort);
        String sql = "SELECT a FROM t ORDER BY " + column + " LIMIT 10";
        // ok: java-sql-of-variable
        return jdbc.query(sql, mapper);
    }
}
