    // ruleid: cpp-dangling-c-str
    const char* id = std::to_string(user.id).c_str();
    for (int i = 0; i < 3; i++) {
        send(fd, id, strlen(id
