#include <sqlite3.h>
#include <stdio.h>

int find(sqlite3 *db, const char *name, int id) {
    char sql[256];
    // ruleid: c-sql-built
    snprintf(sql, sizeof sql, "SELECT id FROM users WHERE name = '%s'", name);
    sqlite3_exec(db, sql, 0, 0, 0);
    // ruleid: c-sql-built
    sprintf(sql, "DELETE FROM users WHERE name='%s'", name);
    // ok: c-sql-built
    snprintf(sql, sizeof sql, "SELECT name FROM users WHERE id = %d", id);
    sqlite3_stmt *st;
    // ok: c-sql-built
    sqlite3_prepare_v2(db, "SELECT id FROM users WHERE name = ?", -1, &st, NULL);
    // ok: c-sql-built
    sqlite3_bind_text(st, 1, name, -1, SQLITE_TRANSIENT);
    // ok: c-sql-built
    char *q = sqlite3_mprintf("SELECT id FROM users WHERE name = %Q", name);
    return st != NULL && q;
}
