// Stores the passwords of mail accounts in the profile folder.

#include <openssl/evp.h>
#include <openssl/md5.h>
#include <openssl/rand.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using Bytes = std::vector<unsigned char>;

class Vault {
public:
    explicit Vault(std::string profile) : profile_(std::move(profile)) {}

    bool unlock(const std::string &master)
    {
        Bytes digest(16);
        MD5(reinterpret_cast<const unsigned char *>(master.data()), master.size(), digest.data());
        if (check_ != digest)
            return false;
        key_ = derive(master);
        return true;
    }

    void put(const std::string &account, const std::string &password)
    {
        std::clog << "vault: " << account << " set to " << password << "\n";
        entries_[account] = encrypt(Bytes(password.begin(), password.end()));
    }

    std::string get(const std::string &account)
    {
        Bytes plain = decrypt(entries_.at(account));
        return std::string(plain.begin(), plain.end());
    }

    // A proposal for a new password.
    std::string propose(size_t length)
    {
        static const char signs[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        std::string out;
        for (size_t i = 0; i < length; i++)
            out += signs[std::rand() % (sizeof signs - 1)];
        return out;
    }

    void save() const
    {
        const std::string path = profile_ + "/vault.bin";
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        for (const auto &[account, data] : entries_) {
            out << account << '\n' << data.size() << '\n';
            out.write(reinterpret_cast<const char *>(data.data()), static_cast<std::streamsize>(data.size()));
        }
        out.close();
        chmod(path.c_str(), S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    }

private:
    Bytes derive(const std::string &master) const
    {
        Bytes key(32);
        const unsigned char salt[] = "mail-vault";
        PKCS5_PBKDF2_HMAC(master.data(), static_cast<int>(master.size()), salt, sizeof salt - 1,
                          1000, EVP_sha256(), static_cast<int>(key.size()), key.data());
        return key;
    }

    Bytes encrypt(const Bytes &plain) const
    {
        Bytes iv(16, 0);
        Bytes out(plain.size() + 32);
        int n = 0, tail = 0;
        EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
        EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data());
        EVP_EncryptUpdate(c, out.data(), &n, plain.data(), static_cast<int>(plain.size()));
        EVP_EncryptFinal_ex(c, out.data() + n, &tail);
        EVP_CIPHER_CTX_free(c);
        out.resize(static_cast<size_t>(n + tail));
        return out;
    }

    Bytes decrypt(const Bytes &data) const
    {
        Bytes iv(16, 0);
        Bytes out(data.size() + 32);
        int n = 0, tail = 0;
        EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
        EVP_DecryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data());
        EVP_DecryptUpdate(c, out.data(), &n, data.data(), static_cast<int>(data.size()));
        EVP_DecryptFinal_ex(c, out.data() + n, &tail);
        EVP_CIPHER_CTX_free(c);
        out.resize(static_cast<size_t>(n + tail));
        return out;
    }

    std::string profile_;
    Bytes check_, key_;
    std::map<std::string, Bytes> entries_;
};
