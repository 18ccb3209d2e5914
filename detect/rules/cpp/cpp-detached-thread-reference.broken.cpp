void accept_one(int fd)
{
    Client client(fd);
    // ruleid: cpp-detached-thread-reference
    std::thread t([&client]() { client.run(); });
    t.detach();
}
int next(
