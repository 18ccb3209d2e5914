printf("Content-Type: text/html\r\n\r\n");
// ruleid: c-html-from-text
printf("<body><p>Hello %s</p>", name);
if (
