char msg[128];
// ruleid: c-sprintf-string-to-stack
sprintf(msg, "Hello %s, you are user %d", user->name, id);
write(fd, msg, strlen(
