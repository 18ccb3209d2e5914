// ruleid: c-key-in-array
static const unsigned char ladder_key[] = "maple-ladder-77";
// ruleid: c-key-in-array
static const uint8_t aes_key[16] = {1, 2, 3, 4};
// ruleid: c-key-in-array
static const char *jwt_secret = "keep-quiet";

// ok: c-key-in-array
static const unsigned char public_key[32] = {1, 2};
// ok: c-key-in-array
static const char *key_name = "id";
// ok: c-key-in-array
static unsigned char session_key[32];
