// ruleid: cpp-html-in-stream
std::string html = "<h1>Hello " + name + "</h1>";
res.set_content(html,
