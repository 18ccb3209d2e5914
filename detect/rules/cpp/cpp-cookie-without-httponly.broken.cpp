// ruleid: cpp-cookie-without-httponly
res.set_header("Set-Cookie", "session_id=" + id + "; Path=/");
res.set_redirect(
