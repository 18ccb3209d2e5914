    // ruleid: cpp-auto-ptr
    std::auto_ptr<alert> a;
    while ((a = ses.pop_alert()).get() !=
