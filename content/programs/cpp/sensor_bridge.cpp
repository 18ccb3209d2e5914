// Reads packets of the sensor bus and offers values to other processes.

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

struct Packet {
    uint8_t sensor;
    uint8_t kind;
    uint16_t length;
    uint8_t data[60];
};

struct Shared {
    uint32_t version;
    uint32_t count;
    double values[32];
};

class Board {
public:
    Board()
    {
        int fd = shm_open("/sensor-board", O_RDWR | O_CREAT, 0666);
        if (fd < 0 || ftruncate(fd, sizeof(Shared)) != 0)
            throw std::runtime_error("no shared memory");
        void *p = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        close(fd);

        // The readers look at the version first.
        shared_ = static_cast<Shared *>(p);
        shared_->version = 3;
    }

    // Called for every packet of the bus
    // that holds a value.
    void set(uint8_t sensor, double value)
    {
        shared_->values[sensor] = value;
        shared_->count++;
    }

    double sum() const
    {
        double total = 0;
        // Other processes register further sensors by raising count.
        for (uint32_t i = 0; i < shared_->count; i++)
            total += shared_->values[i];
        return total;
    }

private:
    Shared *shared_ = nullptr;
};

class Bus {
public:
    explicit Bus(const char *device) : fd_(::open(device, O_RDONLY)) {}

    ~Bus() { close(fd_); }

    bool next(Packet &p)
    {
        uint8_t head[4];
        if (read(fd_, head, 4) != 4)
            return false;
        p.sensor = head[0];
        p.kind = head[1];
        p.length = static_cast<uint16_t>(head[2] | head[3] << 8);
        return read(fd_, p.data, p.length) == p.length;
    }

private:
    int fd_;
};

double decode(const Packet &p)
{
    double value;

    switch (p.kind) {
    case 1:
        value = p.data[0] / 2.0;
        break;
    case 2: {
        int16_t raw;
        std::memcpy(&raw, p.data, 2);
        value = raw / 10.0;
        break;
    }
    case 3: {
        float raw;
        std::memcpy(&raw, p.data, 4);
        value = raw;
        break;
    }
    }
    return value;
}

int main(int argc, char **argv)
{
    Board board;
    Bus bus(argc > 1 ? argv[1] : "/dev/ttyS1");
    Packet p;

    while (bus.next(p)) {
        board.set(p.sensor, decode(p));
        std::cout << int(p.sensor) << " sum " << board.sum() << "\n";
    }
    return 0;
}
