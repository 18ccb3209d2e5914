int room = atoi(argv[1]);
if (room >= MAX_ROOMS)
    return -1;
// ruleid: c-index-upper-check-only
rooms[room] = 1;
if (
