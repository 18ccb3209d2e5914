    hdr = (struct hdr *)buf;
    // ruleid: c-alloc-multiplication
    if ((img = malloc(hdr->width * hdr->height)) == NULL)
        return -1;
    for (y = 0; y <
