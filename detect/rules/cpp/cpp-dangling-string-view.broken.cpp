    std::ostringstream os;
    // ruleid: cpp-dangling-string-view
    std::string_view body = os.str();
    for (char c : body) {
        write(c, flags[
