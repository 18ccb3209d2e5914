std::string recvLine(int sock)
{
    char buffer[256];
    int n = recv(sock, buffer, sizeof(buffer), 0);
    // ruleid: cpp-text-of-result
    return std::string(buffer, n);
}
int next(
