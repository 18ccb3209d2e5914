#include <QSqlQuery>
#include <string>

void find(pqxx::work &w, const std::string &name, QSqlQuery &q) {
    // ruleid: cpp-sql-concatenation
    w.exec("SELECT id FROM users WHERE name = '" + name + "'");
    // ruleid: cpp-sql-concatenation
    std::string sql = fmt::format("DELETE FROM users WHERE name = '{}'", name);
    // ok: cpp-sql-concatenation
    w.exec_params("SELECT id FROM users WHERE name = $1", name);
    // ok: cpp-sql-concatenation
    q.prepare("SELECT id FROM users WHERE name = :name");
    // ok: cpp-sql-concatenation
    std::string label = "Selected " + name;
}
