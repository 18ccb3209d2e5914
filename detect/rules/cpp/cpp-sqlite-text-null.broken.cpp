while (sqlite3_step(stmt) == SQLITE_ROW) {
    // ruleid: cpp-sqlite-text-null
    user.name = reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0));
    if (user.
