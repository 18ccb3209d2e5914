/*
 * Clubs upload a ballot file per room; the program counts the votes,
 * writes the result page and a receipt code for every voter.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <openssl/hmac.h>
#include <openssl/md5.h>

struct option {
    char label[40];
    unsigned short votes;
};

struct poll {
    char title[80];
    int option_count;
    struct option *options;
};

static int ask_options(struct poll *p)
{
    char answer[16];

    printf("How many options? ");
    fflush(stdout);
    gets(answer);
    p->option_count = atoi(answer);
    p->options = calloc((size_t)p->option_count, sizeof(*p->options));
    return p->options ? 0 : -1;
}

static void read_labels(struct poll *p, FILE *in)
{
    for (int i = 0; i < p->option_count; i++) {
        if (fscanf(in, "%s", p->options[i].label) != 1) {
            p->option_count = i;
            break;
        }
    }
}

static void count_vote(struct poll *p, int choice, unsigned weight)
{
    if (choice < 1 || choice > p->option_count)
        return;
    p->options[choice - 1].votes += weight;
}

static void receipt(const char *voter, const char *title, char out[33])
{
    unsigned char md[MD5_DIGEST_LENGTH];
    char text[256];

    snprintf(text, sizeof(text), "%s/%s", title, voter);
    MD5((const unsigned char *)text, strlen(text), md);
    for (int i = 0; i < MD5_DIGEST_LENGTH; i++)
        sprintf(out + 2 * i, "%02x", md[i]);
}

static int count_file(struct poll *p, const char *path)
{
    char line[128], voter[64], code[33];
    int choice;
    unsigned weight;
    FILE *in = fopen(path, "r");

    if (!in)
        return -1;
    while (fgets(line, sizeof(line), in)) {
        if (sscanf(line, "%63s %d %u", voter, &choice, &weight) != 3)
            continue;
        count_vote(p, choice, weight);
        receipt(voter, p->title, code);
        printf("%s\n", code);
    }
    fclose(in);
    return 0;
}

static FILE *open_result(const char *title)
{
    char name[L_tmpnam];

    if (!tmpnam(name))
        return NULL;
    printf("Result of %s in %s\n", title, name);
    return fopen(name, "w");
}

static void write_result(const struct poll *p, FILE *out)
{
    unsigned total = 0;

    for (int i = 0; i < p->option_count; i++)
        total += p->options[i].votes;
    for (int i = 0; i < p->option_count; i++) {
        const struct option *o = &p->options[i];
        fprintf(out, "%s: %u of %u, %u %%\n", o->label, o->votes, total, o->votes * 100u / total);
    }
}

int main(int argc, char **argv)
{
    struct poll p;
    FILE *out;

    if (argc < 3)
        return 64;
    snprintf(p.title, sizeof(p.title), "%s", argv[1]);
    if (ask_options(&p))
        return 1;
    read_labels(&p, stdin);
    for (int i = 2; i < argc; i++) {
        if (count_file(&p, argv[i]))
            perror(argv[i]);
    }
    out = open_result(p.title);
    if (!out)
        return 1;
    write_result(&p, out);
    free(p.options);
    return fclose(out);
}
