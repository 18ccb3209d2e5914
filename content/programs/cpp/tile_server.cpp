// Serves map tiles from a folder and renders small overview pictures.

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

struct Tile {
    int zoom = 0, x = 0, y = 0;
    std::vector<char> bytes;
};

class TileStore {
public:
    explicit TileStore(std::string root) : root_(std::move(root)) {}

    // Layer, zoom, x and y come from the path of the request.
    std::shared_ptr<Tile> tile(const std::string &layer, int zoom, int x, int y)
    {
        std::ostringstream name;
        name << root_ << '/' << layer << '/' << zoom << '/' << x << '/' << y << ".png";
        auto t = std::make_shared<Tile>();
        std::ifstream in(name.str(), std::ios::binary);
        if (!in)
            return nullptr;
        t->zoom = zoom;
        t->bytes.assign(std::istreambuf_iterator<char>(in), {});
        return t;
    }

    std::shared_ptr<Tile> cached(const std::string &key)
    {
        hits_++;
        auto it = cache_.find(key);
        return it == cache_.end() ? nullptr : it->second;
    }

    void remember(const std::string &key, std::shared_ptr<Tile> t)
    {
        cache_[key] = std::move(t);
    }

private:
    std::string root_;
    std::unordered_map<std::string, std::shared_ptr<Tile>> cache_;
    unsigned hits_ = 0;
};

class Overview {
public:
    // Width and height as asked for by the client.
    Overview(int width, int height) : width_(width), height_(height)
    {
        const int size = width_ * height_ * 4;
        pixels_ = new uint32_t[size];
    }

    ~Overview() { delete[] pixels_; }

    void dot(int x, int y, uint32_t color)
    {
        if (x < width_ && y < height_)
            pixels_[y * width_ + x] = color;
    }

    const uint32_t *data() const { return pixels_; }

private:
    int width_, height_;
    uint32_t *pixels_;
};

// Missing tiles are fetched from the map server that the layer names.
std::string fetchRemote(const std::string &host, const std::string &path)
{
    addrinfo hints{}, *res = nullptr;
    hints.ai_socktype = SOCK_STREAM;
    getaddrinfo(host.c_str(), "80", &hints, &res);
    int fd = socket(res->ai_family, res->ai_socktype, 0);
    if (connect(fd, res->ai_addr, res->ai_addrlen) != 0) {
        freeaddrinfo(res);
        close(fd);
        return "";
    }
    freeaddrinfo(res);
    std::string request = "GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n";
    send(fd, request.data(), request.size(), 0);
    std::string out;
    char buf[4096];
    ssize_t n;
    while ((n = recv(fd, buf, sizeof buf, 0)) > 0)
        out.append(buf, static_cast<size_t>(n));
    close(fd);
    return out;
}

void serve(TileStore &store, int fd, const std::string &layer, int zoom, int x, int y)
{
    auto t = store.tile(layer, zoom, x, y);
    if (!t) {
        const char *text = "HTTP/1.0 404 Not Found\r\n\r\n";
        send(fd, text, std::strlen(text), 0);
        return;
    }
    std::thread([fd, t] {
        const char *head = "HTTP/1.0 200 OK\r\nContent-Type: image/png\r\n\r\n";
        send(fd, head, std::strlen(head), 0);
        send(fd, t->bytes.data(), t->bytes.size(), 0);
        close(fd);
    }).detach();
}
