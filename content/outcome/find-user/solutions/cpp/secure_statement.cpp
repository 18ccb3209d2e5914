#include <sqlite3.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct Close {
    void operator()(sqlite3 *c) const { sqlite3_close(c); }
    void operator()(sqlite3_stmt *s) const { sqlite3_finalize(s); }
};
using Connection = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

Connection open(const std::string &path)
{
    sqlite3 *raw = nullptr;
    const int rc = sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    Connection conn(raw);
    if (rc != SQLITE_OK)
        throw std::runtime_error("cannot open the database");
    return conn;
}

Statement prepare(sqlite3 *conn, const char *sql, std::initializer_list<std::string> values)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(conn, sql, -1, &raw, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(conn));
    Statement stmt(raw);
    int i = 0;
    for (const std::string &v : values)
        sqlite3_bind_text(raw, ++i, v.data(), static_cast<int>(v.size()), SQLITE_TRANSIENT);
    return stmt;
}

} // namespace

std::vector<std::string> find_user(const std::string &db, const std::string &name)
{
    const Connection conn = open(db);
    const Statement stmt = prepare(conn.get(), "SELECT email FROM users WHERE name = ? ORDER BY email", {name});
    std::vector<std::string> emails;
    while (sqlite3_step(stmt.get()) == SQLITE_ROW) {
        if (const unsigned char *email = sqlite3_column_text(stmt.get(), 0))
            emails.emplace_back(reinterpret_cast<const char *>(email));
    }
    return emails;
}

int64_t set_phone(const std::string &db, const std::string &name, const std::string &phone)
{
    const Connection conn = open(db);
    const Statement stmt = prepare(conn.get(), "UPDATE users SET phone = ? WHERE name = ?", {phone, name});
    if (sqlite3_step(stmt.get()) != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(conn.get()));
    return sqlite3_changes(conn.get());
}
