static int read_head(const char *path, struct head *h)
{
    // ruleid: c-file-left-open
    FILE *fp = fopen(path, "rb");
    if (fread(h, sizeof *h, 1, fp) != 1)
        return -1;
    fclose(fp);
    return 0;
}
int next(
