// ruleid: c-key-in-array
static const unsigned char hmac_key[] = "super-secret-1";
int sign(const char *text,
