Response login(const Request &r) {
    Response res;
    // ruleid: cpp-cookie-without-httponly
    res.headers["Set-Cookie"] = "session=" + session_ + "; Path=/";
    return res;
}

void crow(crow::response &res, const std::string &token) {
    // ruleid: cpp-cookie-without-httponly
    res.add_header("Set-Cookie", "token=" + token);
}

void httplib(httplib::Response &res, const std::string &sid) {
    // ruleid: cpp-cookie-without-httponly
    res.set_header("Set-Cookie", "sid=" + sid + "; Secure");
}

void right(crow::response &res, const std::string &token) {
    // ok: cpp-cookie-without-httponly
    res.add_header("Set-Cookie", "token=" + token + "; HttpOnly; Secure; SameSite=Strict");
    // ok: cpp-cookie-without-httponly
    res.add_header("Set-Cookie", "theme=dark");
    // ok: cpp-cookie-without-httponly
    res.add_header("Content-Type", "text/html; session");
}
