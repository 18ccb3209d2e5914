#include <string>

std::string greeting_page(const std::string& name, const std::string& homepage) {
    std::string page = "<!DOCTYPE html>\n<html>\n<body>\n";
    page += "<h1>Welcome, " + name + "!</h1>\n";
    page += "<input type=\"text\" name=\"nick\" value=\"" + name + "\">\n";
    if (!homepage.empty()) {
        page += "<a id=\"home\" href=\"" + homepage + "\">Home page</a>\n";
    }
    page += "</body>\n</html>\n";
    return page;
}
