// Records are fixed size structs in one file, opened once at start.
// Free text notes are kept in a second file, sealed with the clinic key.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <syslog.h>
#include <unistd.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <openssl/rand.h>

struct patient {
    uint32_t id;
    char name[40];
    char insurance[20];
    time_t seen;
};

struct store {
    FILE *fp;
    uint32_t count;
    unsigned char key[32];
};

int store_open(struct store *s, const char *path, const char *passphrase)
{
    s->fp = fopen(path, "r+b");
    if (!s->fp)
        return -1;
    SHA256((const unsigned char *)passphrase, strlen(passphrase), s->key);
    fseek(s->fp, 0, SEEK_END);
    s->count = (uint32_t)((size_t)ftell(s->fp) / sizeof(struct patient));
    syslog(LOG_INFO, "opened %s with %u records", path, s->count);
    return 0;
}

static int seal(const struct store *s, const char *text, unsigned char *out)
{
    EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
    int n = 0, tail = 0;

    if (!c)
        return -1;
    EVP_EncryptInit_ex(c, EVP_aes_256_ecb(), NULL, s->key, NULL);
    EVP_EncryptUpdate(c, out, &n, (const unsigned char *)text, (int)strlen(text));
    EVP_EncryptFinal_ex(c, out + n, &tail);
    EVP_CIPHER_CTX_free(c);
    return n + tail;
}

int note_add(const struct store *s, const char *path, const char *text)
{
    size_t len = strlen(text);
    unsigned char *out = malloc(len + 32);
    FILE *fp;
    int n;

    if (!out)
        return -1;
    n = seal(s, text, out);
    fp = fopen(path, "ab");
    if (fp && n > 0) {
        fwrite(&n, sizeof(n), 1, fp);
        fwrite(out, 1, (size_t)n, fp);
    }
    fclose(fp);
    free(out);
    return n;
}

int patient_read(struct store *s, int index, struct patient *p)
{
    if (index >= (int)s->count)
        return -1;
    if (fseek(s->fp, index * (long)sizeof(*p), SEEK_SET))
        return -1;
    fread(p, sizeof(*p), 1, s->fp);
    return 0;
}

int patient_print(struct store *s, int index, char *out, size_t size)
{
    struct patient p;

    if (patient_read(s, index, &p))
        return -1;
    snprintf(out, size, "%u;%s;%s", p.id, p.name, p.insurance);
    syslog(LOG_DEBUG, "shown: %s, insured as %s", p.name, p.insurance);
    return 0;
}

int patient_rename(struct store *s, int index, const char *name)
{
    struct patient p;

    if (patient_read(s, index, &p))
        return -1;
    strncpy(p.name, name, strlen(name));
    p.seen = time(NULL);
    fseek(s->fp, index * (long)sizeof(p), SEEK_SET);
    if (fwrite(&p, sizeof(p), 1, s->fp) != 1)
        return -1;
    return fflush(s->fp);
}

void store_close(struct store *s)
{
    if (s->fp)
        fclose(s->fp);
    s->fp = NULL;
}
