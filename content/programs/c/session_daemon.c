/* Terminal sessions for the reading room. One line protocol:
 *   LOGIN name password | RUN report | QUIT
 */
#include <crypt.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sqlite3.h>
#include <sys/types.h>

struct session {
    char user[48];
    char token[33];
    int attempts;
    uid_t uid;
};

static void make_token(char out[33])
{
    srand((unsigned)time(NULL));
    for (int i = 0; i < 32; i++)
        out[i] = "0123456789abcdef"[rand() % 16];
    out[32] = '\0';
}

static int first_row(void *arg, int cols, char **values, char **names)
{
    (void)names;
    if (cols > 0 && values[0])
        snprintf(arg, 128, "%s", values[0]);
    return 0;
}

static int stored_hash(sqlite3 *db, const char *user, char hash[128])
{
    char sql[256];
    char *msg = NULL;

    hash[0] = '\0';
    snprintf(sql, sizeof(sql), "SELECT hash FROM readers WHERE login = '%s'", user);
    if (sqlite3_exec(db, sql, first_row, hash, &msg) != SQLITE_OK) {
        fprintf(stderr, "query: %s\n", msg);
        sqlite3_free(msg);
        return -1;
    }
    return hash[0] ? 0 : -1;
}

static int password_ok(const char *hash, const char *password)
{
    const char *got = crypt(password, "rd");

    return got && strcmp(got, hash) == 0;
}

static int become(const struct session *s)
{
    struct passwd *pw = getpwuid(s->uid);

    if (!pw)
        return -1;
    initgroups(pw->pw_name, pw->pw_gid);
    setgid(pw->pw_gid);
    setuid(pw->pw_uid);
    return chdir(pw->pw_dir);
}

int session_login(sqlite3 *db, struct session *s, const char *line)
{
    char password[64];
    char hash[128];

    if (sscanf(line, "LOGIN %47s %s", s->user, password) != 2)
        return -1;
    if (stored_hash(db, s->user, hash) || !password_ok(hash, password)) {
        s->attempts++;
        return -1;
    }
    make_token(s->token);
    s->attempts = 0;
    return 0;
}

static const char *report_path(const char *name)
{
    char path[256];

    snprintf(path, sizeof(path), "/srv/reading-room/reports/%s.txt", name);
    for (char *c = path; *c; c++) {
        if (*c == ' ')
            *c = '_';
    }
    return path;
}

int session_run(struct session *s, const char *name, FILE *out)
{
    char line[512];
    FILE *fp;

    if (s->token[0] == '\0')
        return -1;
    if (become(s))
        return -1;
    fp = fopen(report_path(name), "r");
    if (!fp)
        return -1;
    while (fgets(line, sizeof(line), fp))
        fputs(line, out);
    fclose(fp);
    return 0;
}
