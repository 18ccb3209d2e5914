#include <sqlite3.h>

#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

static std::string quote(const std::string& value) {
    std::string out = "'";
    for (char c : value) {
        if (c == '\'' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out + "'";
}

std::vector<std::string> find_user(const std::string& db, const std::string& name) {
    std::vector<std::string> emails;
    sqlite3* conn = nullptr;
    if (sqlite3_open(db.c_str(), &conn) != SQLITE_OK) {
        sqlite3_close(conn);
        return emails;
    }
    std::ostringstream sql;
    sql << "SELECT email FROM users WHERE name = " << quote(name) << " ORDER BY email";
    sqlite3_stmt* stmt = nullptr;
    if (sqlite3_prepare_v2(conn, sql.str().c_str(), -1, &stmt, nullptr) == SQLITE_OK) {
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            emails.push_back(reinterpret_cast<const char*>(sqlite3_column_text(stmt, 0)));
        }
    }
    sqlite3_finalize(stmt);
    sqlite3_close(conn);
    return emails;
}

int64_t set_phone(const std::string& db, const std::string& name, const std::string& phone) {
    int64_t changed = 0;
    sqlite3* conn = nullptr;
    if (sqlite3_open(db.c_str(), &conn) == SQLITE_OK) {
        std::ostringstream sql;
        sql << "UPDATE users SET phone = " << quote(phone) << " WHERE name = " << quote(name);
        if (sqlite3_exec(conn, sql.str().c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) {
            changed = sqlite3_changes(conn);
        }
    }
    sqlite3_close(conn);
    return changed;
}
