#include <sstream>
#include <string>

static std::string escapeHtml(const std::string& input) {
    std::string result;
    for (char c : input) {
        switch (c) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            case '\'': result += "&#39;"; break;
            default: result += c; break;
        }
    }
    return result;
}

std::string greeting_page(const std::string& name, const std::string& homepage) {
    std::ostringstream page;
    page << "<!DOCTYPE html>\n<html>\n<head><title>Welcome</title></head>\n<body>\n";
    page << "<h1>Welcome, " << escapeHtml(name) << "!</h1>\n";
    page << "<input type=\"text\" name=\"nick\" value=\"" << escapeHtml(name) << "\">\n";
    if (!homepage.empty()) {
        page << "<a id=\"home\" href=\"" << escapeHtml(homepage) << "\">Home page</a>\n";
    }
    page << "</body>\n</html>\n";
    return page.str();
}
