    httplib::SSLClient cli(host);
    // ruleid: cpp-tls-verify-off
    cli.enable_server_certificate_verification(false);
    if (auto res = cli.Get(
