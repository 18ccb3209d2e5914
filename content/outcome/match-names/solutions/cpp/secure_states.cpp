#include <string>
#include <vector>

namespace {

// Follows all places in the pattern at once, one step for each character.
class Matcher {
public:
    explicit Matcher(const std::string &pattern) : pattern_(pattern) {}

    bool matches(const std::string &name) const {
        std::vector<bool> at(pattern_.size() + 1, false);
        enter(at, 0);
        for (char c : name) {
            std::vector<bool> next(pattern_.size() + 1, false);
            for (std::size_t i = 0; i < pattern_.size(); ++i) {
                if (!at[i]) {
                    continue;
                }
                if (pattern_[i] == '*') {
                    enter(next, i);
                } else if (pattern_[i] == '?' || pattern_[i] == c) {
                    enter(next, i + 1);
                }
            }
            at.swap(next);
        }
        return at[pattern_.size()];
    }

private:
    // A star may also take nothing, so the place behind it is reached too.
    void enter(std::vector<bool> &at, std::size_t i) const {
        while (!at[i]) {
            at[i] = true;
            if (i == pattern_.size() || pattern_[i] != '*') {
                return;
            }
            ++i;
        }
    }

    const std::string &pattern_;
};

}  // namespace

std::vector<std::string> match_names(const std::string &pattern,
                                     const std::vector<std::string> &names) {
    const Matcher matcher(pattern);
    std::vector<std::string> result;
    for (const auto &name : names) {
        if (matcher.matches(name)) {
            result.push_back(name);
        }
    }
    return result;
}
