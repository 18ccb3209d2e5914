#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <vector>

static int collect(void* data, int, char** values, char**) {
    static_cast<std::vector<std::string>*>(data)->push_back(values[0] ? values[0] : "");
    return 0;
}

std::vector<std::string> find_user(const std::string& db, const std::string& name) {
    std::vector<std::string> emails;
    sqlite3* conn;
    if (sqlite3_open(db.c_str(), &conn) == SQLITE_OK) {
        std::string sql = "SELECT email FROM users WHERE name = '" + name + "' ORDER BY email";
        sqlite3_exec(conn, sql.c_str(), collect, &emails, nullptr);
    }
    sqlite3_close(conn);
    return emails;
}

int64_t set_phone(const std::string& db, const std::string& name, const std::string& phone) {
    int64_t changed = 0;
    sqlite3* conn;
    if (sqlite3_open(db.c_str(), &conn) == SQLITE_OK) {
        std::string sql = "UPDATE users SET phone = '" + phone + "' WHERE name = '" + name + "'";
        if (sqlite3_exec(conn, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) {
            changed = sqlite3_changes(conn);
        }
    }
    sqlite3_close(conn);
    return changed;
}
