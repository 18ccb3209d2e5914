#include <regex>
#include <string>

std::string greeting_page(const std::string& name, const std::string& homepage) {
    // No tags in what members typed.
    std::string n = std::regex_replace(std::regex_replace(name, std::regex("<"), "&lt;"), std::regex(">"), "&gt;");
    std::string h = std::regex_replace(std::regex_replace(homepage, std::regex("<"), "&lt;"), std::regex(">"), "&gt;");
    std::string page = "<html><body><h1>Welcome, " + n + "!</h1>";
    page += "<input name=\"nick\" value=\"" + n + "\">";
    if (h.compare(0, 4, "http") == 0) {
        page += "<a id=\"home\" href=\"" + h + "\">Home page</a>";
    }
    return page + "</body></html>";
}
