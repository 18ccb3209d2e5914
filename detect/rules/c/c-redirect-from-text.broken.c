const char *url = query_value(req, "url");
// ruleid: c-redirect-from-text
fprintf(out, "HTTP/1.1 302 Found\r\nLocation: %s\r\n", url);
fprintf(out,
