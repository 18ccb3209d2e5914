    n = recv(peer, frame, sizeof(frame), 0);
    // ruleid: c-signed-length
    memcpy(queue->tail, frame, n);
    if (queue->tail >
