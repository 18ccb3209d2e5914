#include <string>

std::string receive(SSL *ssl) {
    char buf[1024];
    int n = SSL_read(ssl, buf, sizeof buf);
    // ruleid: cpp-text-of-result
    return std::string(buf, n);
}

void handle(int fd) {
    char buf[512];
    ssize_t n = recv(fd, buf, sizeof buf, 0);
    // ruleid: cpp-text-of-result
    std::string line(buf, n);
    use(line);
}

void more(int fd, std::string &all) {
    char buf[512];
    auto n = read(fd, buf, sizeof buf);
    // ruleid: cpp-text-of-result
    all.append(buf, n);
}

std::string right(SSL *ssl) {
    char buf[1024];
    int n = SSL_read(ssl, buf, sizeof buf);
    if (n <= 0) return "";
    // ok: cpp-text-of-result
    return std::string(buf, n);
}

void right2(int fd, std::string &all) {
    char buf[512];
    ssize_t n;
    while ((n = read(fd, buf, sizeof buf)) > 0)
        // ok: cpp-text-of-result
        all.append(buf, n);
}

std::string right3(const char *buf, int n) {
    // ok: cpp-text-of-result
    return std::string(buf, n);
}
