#include <regex>

bool match(const std::string &text, const std::string &pattern) {
    // ruleid: cpp-regex-of-parameter
    std::regex wanted(pattern);
    return std::regex_match(text, wanted);
}

bool find(const std::string &text, std::string expr) {
    // ruleid: cpp-regex-of-parameter
    std::regex re(expr, std::regex::icase);
    return std::regex_search(text, re);
}

bool once(const std::string &text, const char *p) {
    // ruleid: cpp-regex-of-parameter
    return std::regex_search(text, std::regex(p));
}

bool fixed(const std::string &text) {
    // ok: cpp-regex-of-parameter
    std::regex re("^[a-z]+$");
    // ok: cpp-regex-of-parameter
    static const std::regex other(PATTERN);
    return std::regex_search(text, re) && std::regex_match(text, other);
}

bool re2(const std::string &text, const std::string &pattern) {
    // ok: cpp-regex-of-parameter
    return RE2::PartialMatch(text, pattern);
}
