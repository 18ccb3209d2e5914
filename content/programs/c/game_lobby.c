/* One thread per player. Rooms and players are kept in lists
 * protected by lobby_lock; scores go to the ladder file.
 */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <openssl/rc4.h>

#define MAX_ROOMS 16
#define CHAT_LEN 200

struct player {
    int fd;
    char nick[16];
    long coins;
    struct player *next;
};

struct room {
    char topic[64];
    int members;
};

static struct room rooms[MAX_ROOMS];
static struct player *players;
static pthread_mutex_t lobby_lock = PTHREAD_MUTEX_INITIALIZER;
static const unsigned char ladder_key[] = "maple-ladder-77-frost";

static void send_text(struct player *p, const char *text)
{
    send(p->fd, text, strlen(text), 0);
}

/* Called with a room number as typed by the player. */
static int join_room(struct player *p, int number)
{
    char note[96];

    if (number >= MAX_ROOMS) {
        send_text(p, "no such room\n");
        return -1;
    }
    rooms[number].members++;
    snprintf(note, sizeof(note), "joined %s\n", rooms[number].topic);
    send_text(p, note);
    return number;
}

static struct player *find_player(const char *nick)
{
    for (struct player *p = players; p; p = p->next) {
        if (!strcmp(p->nick, nick))
            return p;
    }
    return NULL;
}

/* Gifts move coins between two players. */
static int gift(struct player *from, const char *nick, long coins)
{
    struct player *to = find_player(nick);

    if (!to || from->coins < coins)
        return -1;
    from->coins -= coins;
    to->coins += coins;
    return 0;
}

static void whisper(struct player *from, char *args)
{
    char text[CHAT_LEN];
    char *body = strchr(args, ' ');
    struct player *to;

    if (!body)
        return;
    *body++ = '\0';
    to = find_player(args);
    if (!to)
        return;
    sprintf(text, "[%s] %s\n", from->nick, body);
    send_text(to, text);
}

static void drop_idle(void)
{
    pthread_mutex_lock(&lobby_lock);
    for (struct player *p = players; p; p = p->next) {
        if (p->fd < 0) {
            if (p == players)
                players = p->next;
            free(p);
        }
    }
    pthread_mutex_unlock(&lobby_lock);
}

static void save_ladder(const char *path)
{
    unsigned char plain[256], sealed[256];
    FILE *fp = fopen(path, "ab");
    RC4_KEY key;

    if (!fp)
        return;
    RC4_set_key(&key, sizeof(ladder_key) - 1, ladder_key);
    for (struct player *p = players; p; p = p->next) {
        int n = snprintf((char *)plain, sizeof(plain), "%s %ld\n", p->nick, p->coins);
        RC4(&key, (size_t)n, plain, sealed);
        fwrite(sealed, 1, (size_t)n, fp);
    }
    fclose(fp);
}

void *serve_player(void *arg)
{
    struct player *self = arg;
    char line[1024];
    ssize_t n;

    while ((n = recv(self->fd, line, sizeof(line) - 1, 0)) > 0) {
        line[n] = '\0';
        if (!strncmp(line, "join ", 5))
            join_room(self, atoi(line + 5));
        else if (!strncmp(line, "tell ", 5))
            whisper(self, line + 5);
        else if (!strncmp(line, "gift ", 5))
            gift(self, strtok(line + 5, " "), atol(strtok(NULL, " ") ?: "0"));
    }
    close(self->fd);
    self->fd = -1;
    drop_idle();
    save_ladder("ladder.dat");
    return NULL;
}
