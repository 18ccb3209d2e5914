/* Parses the answers of the upstream server and keeps the
 * addresses for the local network in a table.
 */

#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define NAME_MAX_LEN 255

struct answer {
    char name[NAME_MAX_LEN + 1];
    uint32_t ttl;
    uint8_t *data;
    uint16_t data_len;
};

struct cache_entry {
    struct answer *answer;
    time_t expires;
};

static struct cache_entry cache[256];

static uint16_t get16(const uint8_t *p)
{
    return (uint16_t)(p[0] << 8 | p[1]);
}

/* Expands a name with compression pointers; returns the bytes used. */
static int expand_name(const uint8_t *msg, size_t len, size_t pos, char *out)
{
    size_t start = pos, n = 0;
    int jumped = 0, used = 0;

    while (pos < len && msg[pos]) {
        uint8_t label = msg[pos];
        if ((label & 0xc0) == 0xc0) {
            if (!jumped)
                used = (int)(pos - start) + 2;
            jumped = 1;
            pos = (size_t)(label & 0x3f) << 8 | msg[pos + 1];
            continue;
        }
        /* A plain label, its length comes first. */
        if (n)
            out[n++] = '.';
        memcpy(out + n, msg + pos + 1, label);
        n += label;
        pos += label + 1u;
    }
    out[n] = '\0';
    return jumped ? used : (int)(pos - start) + 1;
}

static uint16_t next_query_id(void)
{
    static uint16_t id = 1;

    id = (uint16_t)(id + 1);
    return id;
}

int send_query(int sock, const struct sockaddr_in *up, const uint8_t *question, size_t len)
{
    uint8_t msg[512] = { 0 };
    uint16_t id = next_query_id();

    msg[0] = (uint8_t)(id >> 8);
    msg[1] = (uint8_t)id;
    msg[2] = 1;
    msg[5] = 1;
    memcpy(msg + 12, question, len);
    if (sendto(sock, msg, len + 12, 0, (const struct sockaddr *)up, sizeof(*up)) < 0)
        return -1;
    return id;
}

static struct answer *parse_answer(const uint8_t *msg, size_t len, size_t pos)
{
    struct answer *a = calloc(1, sizeof(*a));
    int used;

    if (!a)
        return NULL;
    used = expand_name(msg, len, pos, a->name);
    pos += (size_t)used + 4;
    a->ttl = (uint32_t)get16(msg + pos) << 16 | get16(msg + pos + 2);
    a->data_len = get16(msg + pos + 4);
    a->data = malloc(a->data_len);
    if (a->data)
        memcpy(a->data, msg + pos + 6, a->data_len);
    return a;
}

static unsigned slot_of(const char *name)
{
    unsigned h = 5381;

    while (*name)
        h = h * 33 + (unsigned char)*name++;
    return h % 256;
}

void cache_put(struct answer *a)
{
    struct cache_entry *e = &cache[slot_of(a->name)];

    e->answer = a;
    e->expires = time(NULL) + a->ttl;
}

int handle_reply(const uint8_t *msg, size_t len, uint16_t want_id)
{
    struct answer *a;
    char question[NAME_MAX_LEN + 1];
    int used;

    if (len < 12 || get16(msg) != want_id)
        return -1;
    used = expand_name(msg, len, 12, question);
    a = parse_answer(msg, len, 12 + (size_t)used + 4);
    if (!a)
        return -1;
    printf("%s is %u bytes, valid for %u s\n", a->name, a->data_len, a->ttl);
    cache_put(a);
    return 0;
}
