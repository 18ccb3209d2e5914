#include <stdio.h>

int count(const char *path) {
    // ruleid: c-fopen-unchecked
    FILE *fp = fopen(path, "r");
    int c, n = 0;
    while ((c = fgetc(fp)) != EOF) n++;
    fclose(fp);
    return n;
}

void note(const char *path, const char *text) {
    // ruleid: c-fopen-unchecked
    FILE *log = fopen(path, "a");
    fprintf(log, "%s\n", text);
    fclose(log);
}

long size(const char *path) {
    // ruleid: c-fopen-unchecked
    FILE *f = fopen(path, "rb");
    fseek(f, 0, SEEK_END);
    return ftell(f);
}

int right(const char *path) {
    // ok: c-fopen-unchecked
    FILE *fp = fopen(path, "r");
    if (!fp) return -1;
    fclose(fp);
    return 0;
}

int right2(const char *path) {
    // ok: c-fopen-unchecked
    FILE *fp = fopen(path, "r");
    if (fp == NULL) return -1;
    while (fgetc(fp) != EOF) ;
    fclose(fp);
    return 0;
}

int right4(const char *path) {
    // ok: c-fopen-unchecked
    FILE *fp = fopen(path, "r");
    Assert(fp != NULL, "cannot open");
    fprintf(fp, "x");
    fclose(fp);
    return 0;
}

int right3(const char *path) {
    FILE *fp;
    // ok: c-fopen-unchecked
    if ((fp = fopen(path, "r")) == NULL) return -1;
    fclose(fp);
    return 0;
}
