char host[128], path[128];
// ruleid: c-scanf-to-stack
if (sscanf(url, "http://%[^/]/%s", host, path) != 2)
    return
