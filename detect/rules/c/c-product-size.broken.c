// ruleid: c-product-size
unsigned int total = hdr.count * hdr.entry_size;
char *entries = malloc(total);
if (fread(entries, 1, total, fp) !=
