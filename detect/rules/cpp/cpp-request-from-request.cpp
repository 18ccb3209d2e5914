#include <curl/curl.h>

void fetch(const httplib::Request &req, httplib::Response &res) {
    std::string url = req.get_param_value("url");
    CURL *c = curl_easy_init();
    // ruleid: cpp-request-from-request
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_perform(c);
}

void proxy(const crow::request &req) {
    std::string host = req.url_params.get("host");
    // ruleid: cpp-request-from-request
    use(httplib::Client(host));
}

void look(const httplib::Request &req) {
    auto host = req.get_param_value("host");
    addrinfo *res;
    // ruleid: cpp-request-from-request
    getaddrinfo(host.c_str(), "80", nullptr, &res);
}

void right(const httplib::Request &req) {
    auto host = req.get_param_value("host");
    if (!allowedHosts.count(host)) return;
    // ok: cpp-request-from-request
    use(httplib::Client(host));
    // ok: cpp-request-from-request
    curl_easy_setopt(c, CURLOPT_URL, "https://example.com/");
    // ok: cpp-request-from-request
    use(httplib::Client(config_.host));
}
