    // ruleid: c-compare-of-secret
    if (memcmp(hmac, packet + len - 20, 20) == 0) {
        accept_packet(packet,
