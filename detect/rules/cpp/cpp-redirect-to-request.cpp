#include <string>

void go(const httplib::Request &req, httplib::Response &res) {
    // ruleid: cpp-redirect-to-request
    res.set_redirect(req.get_param_value("next"));
}

crow::response back(const crow::request &req) {
    crow::response res(302);
    std::string to = req.url_params.get("return");
    // ruleid: cpp-redirect-to-request
    res.add_header("Location", to);
    return res;
}

void drogon_go(const HttpRequestPtr &req) {
    auto url = req->getParameter("url");
    // ruleid: cpp-redirect-to-request
    auto r = HttpResponse::newRedirectionResponse(url);
    send(r);
}

void right(const httplib::Request &req, httplib::Response &res) {
    auto next = req.get_param_value("next");
    if (next.rfind("/", 0) != 0 || next.rfind("//", 0) == 0) next = "/";
    // ok: cpp-redirect-to-request
    res.set_redirect(next);
    // ok: cpp-redirect-to-request
    res.set_redirect("/login");
    // ok: cpp-redirect-to-request
    res.set_header("X-Next", req.get_param_value("next"));
}
