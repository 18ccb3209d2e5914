// ruleid: cpp-cors-any-with-credentials
res.set_header("Access-Control-Allow-Origin", req.get_header_value("Origin"));
res.set_header("Access-Control
