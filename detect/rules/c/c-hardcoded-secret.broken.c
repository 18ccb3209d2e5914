    cfg.port = 1883;
    // ruleid: c-hardcoded-secret
    cfg.wifi_pass = "blue-Lamp-77";
    if (connect_wifi(&cfg) !=
