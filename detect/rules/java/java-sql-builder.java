import java.util.ArrayList;
import java.util.List;

class Filters {
    String bad(String name, String city) {
        StringBuilder sql = new StringBuilder("SELECT * FROM people WHERE 1 = 1");
        // ruleid: java-sql-builder
        sql.append(" AND name = '").append(name).append("'");
        // ruleid: java-sql-builder
        sql.append(" AND city LIKE '%" + city + "%'");
        String tail = " ORDER BY id";
        // ruleid: java-sql-builder
        tail += " AND name = '" + name + "'";
        return sql + tail;
    }

    String good(String name, List<Object> values) {
        StringBuilder sql = new StringBuilder("SELECT * FROM people WHERE 1 = 1");
        // ok: java-sql-builder
        sql.append(" AND name = ?");
        values.add(name);
        // ok: java-sql-builder
        sql.append(" LIMIT ").append(20);
        // ok: java-sql-builder
        values.add("it's " + name);
        return sql.toString();
    }
}
