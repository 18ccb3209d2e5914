#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static sqlite3_stmt *prepare(sqlite3 *conn, const char *sql)
{
    sqlite3_stmt *stmt = NULL;
    if (sqlite3_prepare_v2(conn, sql, -1, &stmt, NULL) != SQLITE_OK)
        return NULL;
    return stmt;
}

char **find_user(const char *db, const char *name, size_t *out_len)
{
    size_t cap = 8;
    char **emails = malloc(cap * sizeof *emails);
    *out_len = 0;

    sqlite3 *conn = NULL;
    sqlite3_stmt *stmt = NULL;
    if (emails == NULL || sqlite3_open_v2(db, &conn, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        goto done;
    stmt = prepare(conn, "SELECT email FROM users WHERE name = ?1 ORDER BY email");
    if (stmt == NULL || sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC) != SQLITE_OK)
        goto done;

    while (sqlite3_step(stmt) == SQLITE_ROW) {
        const char *email = (const char *)sqlite3_column_text(stmt, 0);
        if (*out_len == cap) {
            char **more = realloc(emails, 2 * cap * sizeof *emails);
            if (more == NULL)
                break;
            emails = more;
            cap *= 2;
        }
        char *copy = strdup(email ? email : "");
        if (copy == NULL)
            break;
        emails[(*out_len)++] = copy;
    }

done:
    sqlite3_finalize(stmt);
    sqlite3_close(conn);
    return emails;
}

int64_t set_phone(const char *db, const char *name, const char *phone)
{
    int64_t count = 0;
    sqlite3 *conn = NULL;
    sqlite3_stmt *stmt = NULL;
    if (sqlite3_open_v2(db, &conn, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK)
        stmt = prepare(conn, "UPDATE users SET phone = ?1 WHERE name = ?2");
    if (stmt != NULL) {
        sqlite3_bind_text(stmt, 1, phone, -1, SQLITE_STATIC);
        sqlite3_bind_text(stmt, 2, name, -1, SQLITE_STATIC);
        if (sqlite3_step(stmt) == SQLITE_DONE)
            count = sqlite3_changes(conn);
    }
    sqlite3_finalize(stmt);
    sqlite3_close(conn);
    return count;
}
