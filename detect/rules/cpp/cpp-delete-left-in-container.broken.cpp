void Server::drop(int fd)
{
    // ruleid: cpp-delete-left-in-container
    for (Client *c : clients_) {
        if (c->fd == fd)
            delete c;
    }
}
int next(
