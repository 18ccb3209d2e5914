#include <sstream>

Response notFound(const Request &r) {
    Response res;
    // ruleid: cpp-html-in-stream
    res.body = "<p>There is no page " + r.path + "</p>";
    return res;
}

std::string page(const std::string &term) {
    std::ostringstream page;
    // ruleid: cpp-html-in-stream
    page << "<html><body><h1>" << term << "</h1>";
    return page.str();
}

std::string row(const User &u) {
    // ruleid: cpp-html-in-stream
    return "<td>" + u.name + "</td>";
}

std::string safe(const std::string &term, int n) {
    std::ostringstream page;
    // ok: cpp-html-in-stream
    page << "<html><body><h1>" << htmlEscape(term) << "</h1>";
    // ok: cpp-html-in-stream
    std::string s = "<p>" + escape(term) + "</p>";
    // ok: cpp-html-in-stream
    s += "<td>" + std::to_string(n) + "</td>";
    // ok: cpp-html-in-stream
    s += "name: " + term;
    std::string shown = escapeHtml(term);
    // ok: cpp-html-in-stream
    s += "<h1>" + shown;
    return s + page.str();
}
