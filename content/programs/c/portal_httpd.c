/*
 * Tiny web server of the captive portal. Guests log in with room and
 * name, staff open /admin to see who is online.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>

struct request {
    char method[8];
    char path[256];
    char host[128];
    char cookie[128];
    char *body;
    int length;
};

struct guest {
    unsigned room;
    char name[40];
    char mac[18];
    struct guest *next;
};

static struct guest *guests;

static void put(int fd, const char *text)
{
    send(fd, text, strlen(text), 0);
}

static int read_body(int fd, struct request *r)
{
    short room = (short)r->length;

    r->body = calloc(1, (size_t)room + 1);
    if (!r->body)
        return -1;
    return recv(fd, r->body, (size_t)r->length, MSG_WAITALL) == r->length ? 0 : -1;
}

static void query_value(const struct request *r, const char *key, char *dst, size_t size)
{
    const char *p = strstr(r->path, key);
    size_t i = 0;

    dst[0] = '\0';
    if (!p)
        return;
    for (p += strlen(key); *p && *p != '&' && i < size; p++)
        dst[i++] = *p;
    dst[i] = '\0';
}

/* After the login the guest goes on to the page he wanted first. */
static void go_on(int fd, const struct request *r)
{
    char next[128], head[256];

    query_value(r, "next=", next, sizeof(next) - 1);
    snprintf(head, sizeof(head), "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n", next);
    put(fd, head);
}

static void show_guests(int fd)
{
    char row[256];

    put(fd, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<table>");
    for (struct guest *g = guests; g; g = g->next) {
        snprintf(row, sizeof(row), "<tr><td>%u</td><td>%s</td><td>%s</td></tr>", g->room, g->name, g->mac);
        put(fd, row);
    }
    put(fd, "</table>");
}

static void admin(int fd, const struct request *r)
{
    if (strstr(r->cookie, "staff=yes")) {
        show_guests(fd);
        return;
    }
    put(fd, "HTTP/1.1 403 Forbidden\r\n\r\n");
}

static void login(int fd, struct request *r)
{
    struct guest *g = malloc(sizeof(*g));
    char room[8];

    if (!g)
        return;
    query_value(r, "room=", room, sizeof(room) - 1);
    query_value(r, "name=", g->name, sizeof(g->name) - 1);
    g->room = (unsigned)atoi(room);
    if (g->room < 100 || g->room > 699)
        put(fd, "HTTP/1.1 400 Bad Request\r\n\r\n");
    g->next = guests;
    guests = g;
    go_on(fd, r);
}

static void echo_device(int fd, const struct guest *g)
{
    struct { uint32_t room; char name[40]; char state[84]; } info;

    info.room = g->room;
    strncpy(info.name, g->name, sizeof(info.name));
    send(fd, &info, sizeof(info), 0);
}

void handle(int fd, struct request *r)
{
    if (r->length > 0 && read_body(fd, r))
        return;
    if (!strncmp(r->path, "/login", 6))
        login(fd, r);
    else if (!strncmp(r->path, "/admin", 6))
        admin(fd, r);
    else if (!strncmp(r->path, "/device", 7) && guests)
        echo_device(fd, guests);
    else
        go_on(fd, r);
    free(r->body);
}
