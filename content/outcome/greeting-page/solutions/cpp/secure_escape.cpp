#include <string>
#include <string_view>

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 16);
    for (char c : text) {
        switch (c) {
        case '&':  out += "&amp;"; break;
        case '<':  out += "&lt;"; break;
        case '>':  out += "&gt;"; break;
        case '"':  out += "&quot;"; break;
        case '\'': out += "&#x27;"; break;
        default:   out += c;
        }
    }
    return out;
}

bool is_web_address(const std::string &s)
{
    return s.rfind("https://", 0) == 0 || s.rfind("http://", 0) == 0;
}

} // namespace

std::string greeting_page(const std::string &name, const std::string &homepage)
{
    const std::string shown = escaped(name);
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n"
                       "<head><meta charset=\"utf-8\"><title>Welcome</title></head>\n<body>\n";
    page += "<h1>Welcome, " + shown + "!</h1>\n";
    page += "<form method=\"post\"><input name=\"nick\" value=\"" + shown + "\"></form>\n";
    if (is_web_address(homepage))
        page += "<a id=\"home\" href=\"" + escaped(homepage) + "\">Home page</a>\n";
    return page + "</body>\n</html>\n";
}
