/*
 * Booking page of the museum. Runs below /cgi-bin and keeps
 * the bookings in one SQLite file.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sqlite3.h>

#define DB_PATH "/var/lib/museum/bookings.db"

struct booking {
    char name[80];
    char mail[80];
    int visitors;
    int price_cents;
};

static void decode(char *s)
{
    char *out = s;

    while (*s) {
        if (*s == '%') {
            int c;
            sscanf(s + 1, "%2x", &c);
            *out++ = (char)c;
            s += 3;
        } else {
            *out++ = *s == '+' ? ' ' : *s;
            s++;
        }
    }
    *out = '\0';
}

static char *read_body(void)
{
    int len = atoi(getenv("CONTENT_LENGTH"));
    char *body = calloc(1, (size_t)len + 1);

    if (body && fread(body, 1, (size_t)len, stdin) != (size_t)len) {
        free(body);
        return NULL;
    }
    return body;
}

static int field(const char *body, const char *key, char *dst, size_t size)
{
    const char *p = strstr(body, key);
    size_t n;

    if (!p)
        return -1;
    p += strlen(key) + 1;
    n = strcspn(p, "&");
    if (n >= size)
        n = size - 1;
    memcpy(dst, p, n);
    dst[n] = '\0';
    decode(dst);
    return 0;
}

static void page_head(const char *title)
{
    printf("Content-Type: text/html\r\n\r\n");
    printf("<html><head><title>%s</title></head><body>\n", title);
}

static void confirm(const struct booking *b)
{
    page_head("Your booking");
    printf("<h1>Thank you, %s</h1>\n", b->name);
    printf("<p>%d visitors, %d.%02d EUR</p></body></html>\n", b->visitors, b->price_cents / 100, b->price_cents % 100);
}

static int store(sqlite3 *db, const struct booking *b)
{
    char *sql = sqlite3_mprintf("INSERT INTO booking(name, mail, visitors) VALUES ('%s', '%s', %d)", b->name, b->mail, b->visitors);
    char *msg = NULL;
    int rc;

    rc = sqlite3_exec(db, sql, NULL, NULL, &msg);
    sqlite3_free(sql);
    if (rc == SQLITE_OK)
        return rc;

    page_head("Error");
    printf("<p>Database %s: %s</p></body></html>\n", DB_PATH, msg);
    sqlite3_free(msg);
    return rc;
}

static void send_mail(const struct booking *b)
{
    char cmd[300];
    FILE *mail;

    snprintf(cmd, sizeof(cmd), "mail -s 'Your visit' %s", b->mail);
    mail = popen(cmd, "w");
    if (!mail)
        return;
    fprintf(mail, "Dear %s,\nwe look forward to your visit.\n", b->name);
    pclose(mail);
}

int main(void)
{
    struct booking b;
    char count[12];
    sqlite3 *db;
    char *body = read_body();

    memset(&b, 0, sizeof(b));
    if (!body || field(body, "name", b.name, sizeof(b.name)) || field(body, "mail", b.mail, sizeof(b.mail)))
        return 1;
    if (field(body, "visitors", count, sizeof(count)))
        return 1;
    b.visitors = atoi(count);
    b.price_cents = b.visitors * 1450;
    if (sqlite3_open(DB_PATH, &db) != SQLITE_OK)
        return 1;
    if (store(db, &b) == SQLITE_OK) {
        send_mail(&b);
        confirm(&b);
    }
    sqlite3_close(db);
    free(body);
    return 0;
}
