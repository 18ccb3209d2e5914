#include <string>

Article row(sqlite3_stmt *st) {
    Article a;
    // ruleid: cpp-sqlite-text-null
    a.title = reinterpret_cast<const char *>(sqlite3_column_text(st, 1));
    // ruleid: cpp-sqlite-text-null
    std::string name = reinterpret_cast<const char *>(sqlite3_column_text(st, 2));
    // ruleid: cpp-sqlite-text-null
    names.push_back(std::string((const char *)sqlite3_column_text(st, 3)));
    return a;
}

std::string home() {
    // ruleid: cpp-sqlite-text-null
    std::string dir = std::getenv("HOME");
    return dir;
}

Article right(sqlite3_stmt *st) {
    Article a;
    // ok: cpp-sqlite-text-null
    const char *t = reinterpret_cast<const char *>(sqlite3_column_text(st, 1));
    a.title = t ? t : "";
    // ok: cpp-sqlite-text-null
    const char *dir = std::getenv("HOME");
    a.dir = dir ? dir : "";
    // ok: cpp-sqlite-text-null
    auto text = (const char *)sqlite3_column_text(st, 2);
    return a;
}
