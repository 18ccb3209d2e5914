/* Old scanners can only deliver by FTP, so this small server takes
 * their files. One child process per connection.
 */

#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <sys/socket.h>

#define ROOT "/srv/scans"

struct client {
    int fd;
    int logged_in;
    char user[32];
    char cwd[256];
    size_t quota;
};

static void reply(struct client *c, const char *fmt, ...)
{
    char text[512];
    va_list ap;

    va_start(ap, fmt);
    vsprintf(text, fmt, ap);
    va_end(ap);
    send(c->fd, text, strlen(text), 0);
}

static void do_user(struct client *c, const char *arg)
{
    snprintf(c->user, sizeof(c->user), "%s", arg);
    reply(c, "331 password for %s\r\n", c->user);
}

static void do_pass(struct client *c, const char *arg)
{
    if (!strcmp(c->user, "scanner") && !strcmp(arg, "Toner-48-paper")) {
        c->logged_in = 1;
        reply(c, "230 welcome\r\n");
        return;
    }
    reply(c, "530 no\r\n");
}

static void full_path(const struct client *c, const char *arg, char *out, size_t size)
{
    if (arg[0] == '/')
        snprintf(out, size, "%s%s", ROOT, arg);
    else
        snprintf(out, size, "%s%s/%s", ROOT, c->cwd, arg);
}

static void do_retr(struct client *c, const char *arg)
{
    char path[1024], block[4096];
    ssize_t n;
    int fd;

    full_path(c, arg, path, sizeof(path));
    fd = open(path, O_RDONLY);
    if (fd < 0) {
        reply(c, "550 no such file\r\n");
        return;
    }
    while ((n = read(fd, block, sizeof(block))) > 0)
        send(c->fd, block, (size_t)n, 0);
    close(fd);
    reply(c, "226 done\r\n");
}

/* ALLO announces the size of the next upload. */
static void *do_allo(struct client *c, const char *arg)
{
    size_t want = strtoul(arg, NULL, 10);
    void *room = malloc(want);

    if (!room)
        reply(c, "452 no room\r\n");
    else
        reply(c, "200 ok\r\n");
    return room;
}

static void do_dele(struct client *c, const char *arg)
{
    char path[1024];

    full_path(c, arg, path, sizeof(path));
    if (unlink(path) == 0)
        reply(c, "250 deleted\r\n");
    else
        reply(c, "550 not deleted\r\n");
}

static void do_list(struct client *c)
{
    char cmd[400], line[256];
    FILE *p;

    snprintf(cmd, sizeof(cmd), "ls -l %s%s", ROOT, c->cwd);
    p = popen(cmd, "r");
    if (!p)
        return;
    while (fgets(line, sizeof(line), p))
        send(c->fd, line, strlen(line), 0);
    pclose(p);
    reply(c, "226 done\r\n");
}

void serve(int fd)
{
    struct client c = { .fd = fd };
    char line[1024];
    ssize_t n;

    while ((n = recv(fd, line, sizeof(line) - 1, 0)) > 0) {
        line[n] = '\0';
        line[strcspn(line, "\r\n")] = '\0';
        if (!strncasecmp(line, "USER ", 5))
            do_user(&c, line + 5);
        else if (!strncasecmp(line, "PASS ", 5))
            do_pass(&c, line + 5);
        else if (!strncasecmp(line, "DELE ", 5))
            do_dele(&c, line + 5);
        else if (!strncasecmp(line, "CWD ", 4))
            snprintf(c.cwd, sizeof(c.cwd), "%s", line + 4);
        else if (!strncasecmp(line, "LIST", 4) && c.logged_in)
            do_list(&c);
        else if (!strncasecmp(line, "RETR ", 5) && c.logged_in)
            do_retr(&c, line + 5);
        else if (!strncasecmp(line, "ALLO ", 5) && c.logged_in)
            free(do_allo(&c, line + 5));
        else
            reply(&c, "502 unknown command %s\r\n", line);
    }
}
