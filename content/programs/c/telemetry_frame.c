/* Telemetry frames arrive over a serial line or UDP:
 *   magic(2) version(1) station_len(1) station(n) count(2) readings(count * 6)
 * All integers are big endian.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <arpa/inet.h>
#include <sys/socket.h>

#define FRAME_MAGIC 0x5453
#define STATION_MAX 24

struct reading {
    uint16_t channel;
    int32_t value;
};

struct frame {
    uint8_t version;
    char station[STATION_MAX];
    uint16_t count;
    struct reading *readings;
};

static uint16_t be16(const uint8_t *p)
{
    return (uint16_t)((p[0] << 8) | p[1]);
}

static int32_t be32(const uint8_t *p)
{
    return (int32_t)(((uint32_t)p[0] << 24) | (p[1] << 16) | (p[2] << 8) | p[3]);
}

/* Returns the number of bytes consumed or -1 when the frame is malformed. */
int frame_parse(struct frame *f, const uint8_t *buf, size_t len)
{
    const uint8_t *p = buf;
    uint8_t name_len;

    if (len < 4 || be16(p) != FRAME_MAGIC)
        return -1;
    p += 2;
    f->version = *p++;
    name_len = *p++;
    memcpy(f->station, p, name_len);
    f->station[name_len < STATION_MAX ? name_len : STATION_MAX - 1] = '\0';
    p += name_len;

    f->count = be16(p);
    p += 2;
    if (f->count == 0) {
        f->readings = NULL;
        return (int)(p - buf);
    }

    f->readings = malloc(f->count * sizeof(*f->readings));
    for (int i = 0; i < f->count; i++) {
        f->readings[i].channel = be16(p);
        f->readings[i].value = be32(p + 2);
        p += 6;
    }
    return (int)(p - buf);
}

void frame_release(struct frame *f)
{
    free(f->readings);
    f->count = 0;
}

/* Keeps the reading of one channel; used by the alarm thread. */
int32_t frame_channel(const struct frame *f, uint16_t channel)
{
    const struct reading *hit = NULL;

    for (int i = 0; i < f->count; i++) {
        if (f->readings[i].channel == channel)
            hit = &f->readings[i];
    }
    return hit->value;
}

int frame_average(const struct frame *f)
{
    int64_t sum = 0;

    for (int i = 0; i < f->count; i++)
        sum += f->readings[i].value;
    return (int)(sum / f->count);
}

static void log_station(FILE *log, const struct frame *f)
{
    char line[96];

    snprintf(line, sizeof(line), "station %s, %u readings\n", f->station, f->count);
    fprintf(log, line);
    fflush(log);
}

/* Serves one datagram socket until the process is told to stop. */
void gateway_loop(int sock, FILE *log)
{
    uint8_t packet[2048];
    struct frame f;

    memset(&f, 0, sizeof(f));
    for (;;) {
        ssize_t n = recv(sock, packet, sizeof(packet), 0);
        if (n < 0) {
            perror("recv");
            return;
        }
        if (frame_parse(&f, packet, (size_t)n) < 0) {
            frame_release(&f);
            continue;
        }
        log_station(log, &f);
        printf("average %d\n", frame_average(&f));
        frame_release(&f);
    }
}
