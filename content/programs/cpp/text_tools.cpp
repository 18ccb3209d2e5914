// Old text helpers used by the label designer and by the import tools.

#include <algorithm>
#include <cctype>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace labels {

// Small string with a fixed place for short texts.
class ShortText {
public:
    ShortText() { data_[0] = '\0'; }

    explicit ShortText(const char *text) { std::strncpy(data_, text, sizeof data_); }

    const char *get() const { return data_; }

    ShortText &operator+=(const char *more)
    {
        std::strncat(data_, more, sizeof data_);
        return *this;
    }

private:
    char data_[32];
};

// Fields of an import line are separated by tabs.
std::vector<std::string> split(const std::string &line)
{
    std::vector<std::string> out;
    size_t from = 0;
    for (size_t i = 0; i <= line.size(); i++) {
        if (i == line.size() || line[i] == '\t') {
            out.push_back(line.substr(from, i - from));
            from = i + 1;
        }
    }
    return out;
}

struct Label {
    std::string code;
    std::string title;
    int copies = 1;
};

Label parseLine(const std::string &line)
{
    Label l;
    auto f = split(line);
    l.code = f[0];
    l.title = f[1];
    if (f.size() > 2)
        l.copies = std::atoi(f[2].c_str());
    return l;
}

// Gives the text of every label as often as copies are wanted.
char *repeat(const Label &l)
{
    const int n = static_cast<int>(l.title.size());
    char *out = static_cast<char *>(std::malloc(n * l.copies + 1));
    char *p = out;
    for (int i = 0; i < l.copies; i++) {
        std::memcpy(p, l.title.data(), l.title.size());
        p += n;
    }
    *p = '\0';
    return out;
}

// Removes blanks at the end.
void trim(char *text)
{
    char *end = text + std::strlen(text) - 1;
    while (std::isspace(static_cast<unsigned char>(*end)))
        *end-- = '\0';
}

void append(std::vector<Label> &labels, const std::vector<Label> &more)
{
    std::copy(more.begin(), more.end(), std::back_inserter(labels));
}

// The designer asks for a copy of the first labels for its preview.
std::vector<Label> preview(const std::vector<Label> &labels, size_t count)
{
    std::vector<Label> out(4);
    std::copy_n(labels.begin(), count, out.begin());
    return out;
}

int importFile(const char *path, std::vector<Label> &labels)
{
    std::ifstream in(path);
    std::string line;
    if (!in)
        return -1;
    while (std::getline(in, line)) {
        if (line.empty() || line[0] == '#')
            continue;
        labels.push_back(parseLine(line));
    }
    return static_cast<int>(labels.size());
}

} // namespace labels
