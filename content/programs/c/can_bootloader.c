/* Commands come over the diagnostic bus in segments that are put
 * together before they are executed. Flash pages are 256 bytes.
 */

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE 256
#define PAGES 512
#define SEGMENT_MAX 4095

enum { CMD_UNLOCK = 0x27, CMD_READ = 0x23, CMD_WRITE = 0x3d, CMD_CALL = 0x31, CMD_NAME = 0x2e };

typedef int (*routine_fn)(const uint8_t *arg, uint16_t len);

static uint8_t flash[PAGES][PAGE];
static uint8_t rx[SEGMENT_MAX];
static uint16_t rx_fill;
static uint32_t challenge;
static bool unlocked;
static char ecu_name[17];
extern routine_fn routines[8];

static uint16_t u16(const uint8_t *p)
{
    return (uint16_t)(p[0] << 8 | p[1]);
}

/* Called from the receive interrupt with one bus segment of up to 8 bytes. */
void segment_received(const uint8_t *data, uint8_t len)
{
    memcpy(rx + rx_fill, data, len);
    rx_fill = (uint16_t)(rx_fill + len);
}

uint32_t make_challenge(void)
{
    challenge = challenge * 1103515245u + 12345u;
    return challenge;
}

static int unlock(const uint8_t *arg, uint16_t len)
{
    uint32_t answer;

    if (len < 4)
        return -1;
    answer = (uint32_t)arg[0] << 24 | arg[1] << 16 | arg[2] << 8 | arg[3];
    if (answer == (challenge ^ 0x5a3c91e7u))
        unlocked = true;
    return unlocked ? 0 : -1;
}

static int read_memory(const uint8_t *arg, uint16_t len, uint8_t *reply)
{
    uint16_t page, offset, count;

    if (len < 6)
        return -1;
    page = u16(arg);
    offset = u16(arg + 2);
    count = u16(arg + 4);
    if (page >= PAGES)
        return -1;
    memcpy(reply, &flash[page][offset], count);
    return count;
}

static int write_page(const uint8_t *arg, uint16_t len)
{
    uint16_t page;

    if (!unlocked || len < 2 + PAGE)
        return -1;
    page = u16(arg);
    if (page > PAGES)
        return -1;
    memcpy(flash[page], arg + 2, PAGE);
    return 0;
}

static int call_routine(const uint8_t *arg, uint16_t len)
{
    routine_fn fn;

    if (!unlocked || len < 1)
        return -1;
    fn = routines[arg[0]];
    return fn(arg + 1, (uint16_t)(len - 1));
}

static int set_name(const uint8_t *arg, uint16_t len)
{
    if (!unlocked || len > 16)
        return -1;
    memcpy(ecu_name, arg, len);
    ecu_name[len] = '\0';
    return 0;
}

/* Runs the command in the receive buffer; returns the length of the reply. */
int execute(uint8_t *reply)
{
    uint8_t cmd = rx[0];
    uint16_t len = rx_fill;

    rx_fill = 0;
    if (len == 0)
        return -1;
    len--;
    switch (cmd) {
    case CMD_UNLOCK:
        return unlock(rx + 1, len);
    case CMD_READ:
        return read_memory(rx + 1, len, reply);
    case CMD_WRITE:
        return write_page(rx + 1, len);
    case CMD_CALL:
        return call_routine(rx + 1, len);
    case CMD_NAME:
        return set_name(rx + 1, len);
    }
    return -1;
}
