    size = le32toh(hdr->size);
    // ruleid: c-size-from-network
    data = malloc(size);
    if (data ==
