// ruleid: c-narrowed-length
short len = (short)req->content_length;
char *body = malloc(len);
if (!body)
    return
