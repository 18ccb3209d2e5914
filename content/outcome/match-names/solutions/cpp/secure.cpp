#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

static bool matches(const std::string &pattern, const std::string &name) {
    std::size_t p = 0, n = 0, taken = 0;
    std::size_t star = std::string::npos;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            taken = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
            ++p;
            ++n;
        } else if (star != std::string::npos) {
            p = star + 1;
            n = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string::npos;
}

std::vector<std::string> match_names(const std::string &pattern,
                                     const std::vector<std::string> &names) {
    std::vector<std::string> found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                 [&](const std::string &name) { return matches(pattern, name); });
    return found;
}
