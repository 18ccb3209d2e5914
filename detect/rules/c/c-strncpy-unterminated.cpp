#include <cstring>

class ShortText {
public:
    // ruleid: c-strncpy-unterminated
    explicit ShortText(const char *text) { std::strncpy(data_, text, sizeof data_); }
    void set(const char *text)
    {
        // ok: c-strncpy-unterminated
        std::strncpy(data_, text, sizeof data_ - 1);
        data_[sizeof data_ - 1] = '\0';
    }

private:
    char data_[32];
};
