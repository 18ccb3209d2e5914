// Decodes the binary order feed of the exchange and keeps the book.
// Message: type(1) length(2, big endian) body(length)

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace feed {

struct Order {
    uint64_t id;
    int32_t price;
    uint32_t quantity;
    char trader[8];
};

class Book {
public:
    void add(const Order &o) { orders_.push_back(o); }

    Order *find(uint64_t id)
    {
        auto it = std::find_if(orders_.begin(), orders_.end(), [id](const Order &o) { return o.id == id; });
        return it == orders_.end() ? nullptr : &*it;
    }

    // Splits a large order: the rest goes to the end of the book.
    void split(uint64_t id, uint32_t part)
    {
        Order &o = *find(id);
        Order rest = o;

        rest.quantity = o.quantity - part;
        rest.id = id + 1;
        orders_.push_back(rest);
        o.quantity = part;
    }

    void dropEmpty()
    {
        for (auto it = orders_.begin(); it != orders_.end(); ++it) {
            if (it->quantity == 0)
                orders_.erase(it);
        }
    }

    size_t size() const { return orders_.size(); }

    const Order &at(size_t i) const { return orders_[i]; }

private:
    std::vector<Order> orders_;
};

class Decoder {
public:
    explicit Decoder(Book &book) : book_(book) {}

    // Returns the bytes used, 0 when the message is not complete yet.
    size_t next(const uint8_t *data, size_t len)
    {
        if (len < 3)
            return 0;
        const uint16_t body = static_cast<uint16_t>(data[1] << 8 | data[2]);
        if (len < body + 3u)
            return 0;
        switch (data[0]) {
        case 'A':
            onAdd(data + 3, body);
            break;
        case 'E':
            onExecute(data + 3, body);
            break;
        case 'T':
            onText(data + 3, body);
            break;
        }
        return body + 3u;
    }

private:
    void onAdd(const uint8_t *body, uint16_t len)
    {
        Order o{};
        std::memcpy(&o.id, body, sizeof o.id);
        std::memcpy(&o.price, body + 8, 4);
        std::memcpy(&o.quantity, body + 12, 4);
        std::memcpy(o.trader, body + 16, len - 16);
        book_.add(o);
    }

    void onExecute(const uint8_t *body, uint16_t len)
    {
        uint64_t id;
        uint32_t quantity;

        if (len < 12)
            return;
        std::memcpy(&id, body, 8);
        std::memcpy(&quantity, body + 8, 4);
        if (Order *o = book_.find(id))
            o->quantity -= quantity;
    }

    void onText(const uint8_t *body, uint16_t len)
    {
        std::string text(reinterpret_cast<const char *>(body), len);
        std::printf(text.c_str());
        std::fflush(stdout);
    }

    Book &book_;
};

int64_t volume(const Book &book)
{
    int64_t sum = 0;
    for (size_t i = 0; i < book.size(); i++)
        sum += static_cast<int64_t>(book.at(i).price) * book.at(i).quantity;
    return sum;
}

} // namespace feed
