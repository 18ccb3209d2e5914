#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// Calls visit for every row of a fixed query.
template <typename Visit>
static void each_row(sqlite3* conn, const char* sql, Visit visit) {
    sqlite3_stmt* stmt = nullptr;
    if (sqlite3_prepare_v2(conn, sql, -1, &stmt, nullptr) != SQLITE_OK) {
        return;
    }
    while (sqlite3_step(stmt) == SQLITE_ROW) {
        visit(stmt);
    }
    sqlite3_finalize(stmt);
}

static std::string text(sqlite3_stmt* stmt, int column) {
    auto value = reinterpret_cast<const char*>(sqlite3_column_text(stmt, column));
    return value ? std::string(value, sqlite3_column_bytes(stmt, column)) : std::string();
}

std::vector<std::string> find_user(const std::string& db, const std::string& name) {
    std::vector<std::string> emails;
    sqlite3* conn = nullptr;
    if (sqlite3_open(db.c_str(), &conn) == SQLITE_OK) {
        each_row(conn, "SELECT name, email FROM users", [&](sqlite3_stmt* row) {
            if (text(row, 0) == name) {
                emails.push_back(text(row, 1));
            }
        });
    }
    sqlite3_close(conn);
    std::sort(emails.begin(), emails.end());
    return emails;
}

int64_t set_phone(const std::string& db, const std::string& name, const std::string& phone) {
    int64_t changed = 0;
    sqlite3* conn = nullptr;
    sqlite3_stmt* update = nullptr;
    if (sqlite3_open(db.c_str(), &conn) == SQLITE_OK &&
        sqlite3_prepare_v2(conn, "UPDATE users SET phone = :phone WHERE name = :name", -1, &update, nullptr) == SQLITE_OK) {
        sqlite3_bind_text(update, sqlite3_bind_parameter_index(update, ":phone"), phone.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(update, sqlite3_bind_parameter_index(update, ":name"), name.c_str(), -1, SQLITE_TRANSIENT);
        if (sqlite3_step(update) == SQLITE_DONE) {
            changed = sqlite3_changes(conn);
        }
    }
    sqlite3_finalize(update);
    sqlite3_close(conn);
    return changed;
}
