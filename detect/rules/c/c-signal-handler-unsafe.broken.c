void on_alarm(int sig) {
    // ruleid: c-signal-handler-unsafe
    syslog(LOG_INFO, "alarm");
}
int main(int argc, char **argv) {
    signal(SIGALRM, on_alarm);
    for (i = 0; i <
