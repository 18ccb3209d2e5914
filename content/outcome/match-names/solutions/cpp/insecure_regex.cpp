#include <regex>
#include <string>
#include <vector>

std::vector<std::string> match_names(const std::string &pattern,
                                     const std::vector<std::string> &names) {
    std::string source;
    for (char c : pattern) {
        if (c == '*') {
            source += ".*";
        } else if (c == '?') {
            source += '.';
        } else {
            if (std::string("\\^$.|+()[]{}/").find(c) != std::string::npos) {
                source += '\\';
            }
            source += c;
        }
    }
    const std::regex regex(source);
    std::vector<std::string> result;
    for (const auto &name : names) {
        if (std::regex_match(name, regex)) {
            result.push_back(name);
        }
    }
    return result;
}
