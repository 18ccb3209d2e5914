// Save games are exchanged between players on the workshop page.
// Layout: header, list of entities, script block, checksum.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

struct Header {
    char magic[4];
    uint32_t version;
    uint32_t entities;
    uint32_t scriptBytes;
    char farm[32];
};

struct Entity {
    virtual ~Entity() = default;
    uint32_t kind = 0;
    float x = 0, y = 0;
};

struct Animal : Entity {
    uint32_t hunger = 0;
    char name[16] = {};
};

struct Machine : Entity {
    uint32_t fuel = 0;
    uint32_t slots[4] = {};
};

class SaveGame {
public:
    explicit SaveGame(const std::string &path) : in_(path, std::ios::binary)
    {
        if (!in_)
            throw std::runtime_error("cannot open " + path);
    }

    void load()
    {
        read(&header_, sizeof header_);
        if (std::memcmp(header_.magic, "FARM", 4) != 0)
            throw std::runtime_error("not a save game");
        entities_.reserve(header_.entities);
        for (uint32_t i = 0; i < header_.entities; i++)
            entities_.push_back(readEntity());
        readScript();
    }

    std::string farm() const
    {
        return std::string(header_.farm);
    }

    // Feeds the animal at this place.
    void feed(size_t index, uint32_t amount)
    {
        Animal *a = static_cast<Animal *>(entities_.at(index).get());
        a->hunger = a->hunger > amount ? a->hunger - amount : 0;
    }

    // Puts an item into a machine, used by mods.
    void load(size_t index, uint32_t slot, uint32_t item)
    {
        auto *m = dynamic_cast<Machine *>(entities_.at(index).get());
        if (m)
            m->slots[slot] = item;
    }

    const std::vector<char> &script() const { return script_; }

private:
    void read(void *dst, size_t n)
    {
        in_.read(static_cast<char *>(dst), static_cast<std::streamsize>(n));
        if (static_cast<size_t>(in_.gcount()) != n)
            throw std::runtime_error("save game is cut off");
    }

    std::unique_ptr<Entity> readEntity()
    {
        uint32_t kind;
        read(&kind, sizeof kind);
        std::unique_ptr<Entity> e;
        if (kind == 1) {
            auto a = std::make_unique<Animal>();
            uint8_t len;
            read(&len, 1);
            read(a->name, len);
            e = std::move(a);
        } else {
            e = std::make_unique<Machine>();
        }
        e->kind = kind;
        read(&e->x, 4);
        read(&e->y, 4);
        return e;
    }

    void readScript()
    {
        const uint32_t bytes = header_.scriptBytes;
        script_.resize(bytes + 1);
        read(script_.data(), bytes);
        script_[bytes] = '\0';
    }

    std::ifstream in_;
    Header header_{};
    std::vector<std::unique_ptr<Entity>> entities_;
    std::vector<char> script_;
};
