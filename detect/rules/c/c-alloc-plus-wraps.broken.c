static char *load_name(FILE *fp, uint32_t name_len)
{
    // ruleid: c-alloc-plus-wraps
    char *name = malloc(name_len + 1);
    if (fread(name, 1, name_len,
