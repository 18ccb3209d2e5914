    int bits = 1024;
    // ruleid: c-weak-key-size
    dh = DH_generate_parameters(bits, DH_GENERATOR_2, NULL, NULL);
    if (dh ==
