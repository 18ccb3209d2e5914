#include <string>

void search(sqlite3 *db, const std::string &words) {
    // ruleid: cpp-sql-appended
    std::string sql = "SELECT id FROM article WHERE title LIKE '%";
    sql += words;
    sql += "%'";
    run(db, sql);
}

void drop(sqlite3 *db, const std::string &name) {
    // ruleid: cpp-sql-appended
    std::string q = "DELETE FROM users WHERE name='";
    q.append(name);
    q += "'";
    run(db, q);
}

void add(sqlite3 *db, const User &u) {
    // ruleid: cpp-sql-appended
    std::string sql = "INSERT INTO users(name) VALUES('";
    sql += u.name;
    sql += "')";
    run(db, sql);
}

void right(sqlite3 *db, const std::string &words) {
    // ok: cpp-sql-appended
    std::string sql = "SELECT id FROM article WHERE title LIKE ?";
    sql += order_clause;
    // ok: cpp-sql-appended
    std::string q = "SELECT id FROM article WHERE id = ";
    q += std::to_string(3);
    // ok: cpp-sql-appended
    std::string msg = "hello ";
    msg += words;
    run(db, sql);
}
