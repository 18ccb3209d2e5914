#include <algorithm>
#include <cctype>
#include <map>
#include <sstream>
#include <string>

class HtmlWriter {
public:
    HtmlWriter& raw(const std::string& markup) {
        out_ << markup;
        return *this;
    }

    HtmlWriter& text(const std::string& value) {
        static const std::map<char, std::string> entities = {
            {'&', "&#38;"}, {'<', "&#60;"}, {'>', "&#62;"}, {'"', "&#34;"}, {'\'', "&#39;"}, {'`', "&#96;"},
        };
        for (char c : value) {
            auto it = entities.find(c);
            if (it != entities.end()) {
                out_ << it->second;
            } else {
                out_ << c;
            }
        }
        return *this;
    }

    std::string str() const { return out_.str(); }

private:
    std::ostringstream out_;
};

// The part before the first colon, in lower case, or "" when there is none.
static std::string scheme_of(const std::string& url) {
    auto colon = url.find(':');
    if (colon == std::string::npos) {
        return "";
    }
    std::string scheme = url.substr(0, colon);
    std::transform(scheme.begin(), scheme.end(), scheme.begin(), [](unsigned char c) { return std::tolower(c); });
    return scheme;
}

std::string greeting_page(const std::string& name, const std::string& homepage) {
    HtmlWriter w;
    w.raw("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Hello</title></head><body>");
    w.raw("<h1>Welcome, ").text(name).raw("!</h1>");
    w.raw("<input type=\"text\" name=\"nick\" value=\"").text(name).raw("\">");
    const std::string scheme = scheme_of(homepage);
    if (scheme == "http" || scheme == "https") {
        w.raw("<a id=\"home\" href=\"").text(homepage).raw("\">Home page</a>");
    }
    w.raw("</body></html>");
    return w.str();
}
