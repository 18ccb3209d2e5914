void cors(httplib::Response &res) {
    // ruleid: cpp-cors-any-with-credentials
    res.set_header("Access-Control-Allow-Origin", "*");
    res.set_header("Access-Control-Allow-Credentials", "true");
}

void echo(const httplib::Request &req, httplib::Response &res) {
    // ruleid: cpp-cors-any-with-credentials
    res.set_header("Access-Control-Allow-Origin", req.get_header_value("Origin"));
}

void echo2(const crow::request &req, crow::response &res) {
    // ruleid: cpp-cors-any-with-credentials
    res.add_header("Access-Control-Allow-Origin", req.get_header_value("Origin"));
}

void right(httplib::Response &res, crow::response &r2) {
    // ok: cpp-cors-any-with-credentials
    res.set_header("Access-Control-Allow-Origin", "https://app.example.com");
    // ok: cpp-cors-any-with-credentials
    res.set_header("Access-Control-Allow-Credentials", "true");
    // ok: cpp-cors-any-with-credentials
    r2.add_header("Access-Control-Allow-Origin", "*");
}
