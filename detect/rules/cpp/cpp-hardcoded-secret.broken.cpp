    // ruleid: cpp-hardcoded-secret
    std::string api_key("8f3c11d09be2447a");
    for (auto &h : headers) {
        h.add("X-Key", api_key,
