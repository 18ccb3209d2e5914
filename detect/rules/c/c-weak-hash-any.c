#include <openssl/evp.h>

// ruleid: c-weak-hash-any
int private_MD4_Init(MD4_CTX *c);
// ruleid: c-weak-hash-any
const EVP_MD *EVP_md2(void);
// ok: c-weak-hash-any
int SHA256_Init(SHA256_CTX *c);
// ok: c-weak-hash-any
const EVP_MD *EVP_sha384(void);
// ruleid: c-weak-hash-any
int SHA1_Init(SHA_CTX *c);
// ok: c-weak-hash-any
static void MD4_Init(MD4_CTX *c);
// ok: c-weak-hash-any
int count_MD5(void);
