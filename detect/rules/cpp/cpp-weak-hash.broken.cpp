    CryptoPP::byte digest[16];
    // ruleid: cpp-weak-hash
    CryptoPP::Weak::MD5 hash;
    hash.Update(data, size);
    if (memcmp(digest,
