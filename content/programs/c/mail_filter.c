/* Reads one message from standard input, decides on the folder
 * and appends it to the mailbox of the pupil.
 */

#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>
#include <sys/types.h>

struct message {
    char subject[128];
    char sender[128];
    char *body;
    size_t body_len;
    size_t room;
};

static void chomp(char *s)
{
    s[strcspn(s, "\r\n")] = '\0';
}

static int header_value(const char *line, const char *name, char *dst)
{
    size_t n = strlen(name);

    if (strncasecmp(line, name, n) || line[n] != ':')
        return 0;
    for (line += n + 1; isspace((unsigned char)*line); line++)
        ;
    strcpy(dst, line);
    chomp(dst);
    return 1;
}

static int append_body(struct message *m, const char *line)
{
    size_t n = strlen(line);

    if (m->body_len + n + 1 > m->room) {
        m->room = m->room * 2 + n + 1;
        m->body = realloc(m->body, m->room);
    }
    memcpy(m->body + m->body_len, line, n + 1);
    m->body_len += n;
    return 0;
}

static void decode_quoted(char *s)
{
    char *out = s;

    while (*s) {
        if (s[0] == '=' && s[1] == '\n') {
            s += 2;
        } else if (s[0] == '=') {
            char hex[3] = { s[1], s[2], '\0' };
            *out++ = (char)strtol(hex, NULL, 16);
            s += 3;
        } else {
            *out++ = *s++;
        }
    }
    *out = '\0';
}

static int read_message(FILE *in, struct message *m)
{
    char line[998];
    int in_body = 0;

    while (fgets(line, sizeof(line), in)) {
        if (!in_body && (line[0] == '\n' || line[0] == '\r'))
            in_body = 1;
        else if (in_body)
            append_body(m, line);
        else if (!header_value(line, "Subject", m->subject))
            header_value(line, "From", m->sender);
    }
    if (m->body)
        decode_quoted(m->body);
    return ferror(in) ? -1 : 0;
}

static void note(const struct message *m, const char *box)
{
    char entry[512];

    snprintf(entry, sizeof(entry), "%s -> %s: %s", m->sender, box, m->subject);
    syslog(LOG_MAIL | LOG_INFO, entry);
}

static int open_box(const char *box)
{
    int fd;

    if (access(box, W_OK)) {
        syslog(LOG_MAIL | LOG_ERR, "%s: not writable", box);
        return -1;
    }
    fd = open(box, O_WRONLY | O_APPEND);
    return fd;
}

/* The class teacher may have set a command that sees every subject. */
static void notify(const struct message *m, const char *hook)
{
    char cmd[1024];
    FILE *p;

    sprintf(cmd, "%s \"%s\"", hook, m->subject);
    p = popen(cmd, "r");
    if (p)
        pclose(p);
}

int main(int argc, char **argv)
{
    struct message m;
    int fd;

    if (argc < 2)
        return 64;
    memset(&m, 0, sizeof(m));
    if (read_message(stdin, &m) || !m.body)
        return 75;
    fd = open_box(argv[1]);
    if (fd < 0)
        return 73;
    if (write(fd, m.body, m.body_len) != (ssize_t)m.body_len)
        return 74;
    note(&m, argv[1]);
    if (argc > 2)
        notify(&m, argv[2]);
    close(fd);
    return 0;
}
