void go(const httplib::Request &req, httplib::Response &res)
{
    auto target = req.get_param_value("url");
    // ruleid: cpp-redirect-to-request
    res.set_redirect(target);
}
int next(
