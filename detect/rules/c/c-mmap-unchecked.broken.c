static void map_it(int fd, size_t len)
{
    // ruleid: c-mmap-unchecked
    base = mmap(NULL, len, PROT_READ, MAP_SHARED, fd, 0);
    memcpy(out, base,
