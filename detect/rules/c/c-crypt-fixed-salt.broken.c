// ruleid: c-crypt-fixed-salt
const char *hash = crypt(input, "ab");
if (strcmp(hash, stored
