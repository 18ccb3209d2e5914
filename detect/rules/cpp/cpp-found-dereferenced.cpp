#include <map>

void split(Book &b, uint64_t id) {
    // ruleid: cpp-found-dereferenced
    Order &o = *b.find(id);
    o.quantity = 1;
}

std::string title(const std::map<int, std::string> &titles, int id) {
    // ruleid: cpp-found-dereferenced
    auto it = titles.find(id);
    return it->second;
}

std::string owner(const Db &db, int id) {
    // ruleid: cpp-found-dereferenced
    return db.findUser(id)->name;
}

std::string right(const std::map<int, std::string> &titles, int id) {
    // ok: cpp-found-dereferenced
    auto it = titles.find(id);
    if (it == titles.end()) return "";
    return it->second;
}

std::string right2(const Db &db, int id) {
    // ok: cpp-found-dereferenced
    const User *u = db.findUser(id);
    return u ? u->name : "";
}

std::string right3(const std::map<int, std::string> &titles, int id) {
    // ok: cpp-found-dereferenced
    return titles.at(id);
}
