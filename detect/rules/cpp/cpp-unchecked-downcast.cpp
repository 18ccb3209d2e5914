#include <memory>

void dispatch(const std::shared_ptr<Message> &m, int kind) {
    switch (kind) {
    case 1: {
        // ruleid: cpp-unchecked-downcast
        auto text = std::static_pointer_cast<TextMessage>(m);
        on(text);
        break;
    }
    }
}

void feed(World &w, size_t index) {
    // ruleid: cpp-unchecked-downcast
    Animal *a = static_cast<Animal *>(w.entities.at(index).get());
    a->eat();
}

void fuel(World &w, size_t index) {
    // ruleid: cpp-unchecked-downcast
    auto &m = static_cast<Machine &>(*w.entities.at(index));
    m.fill();
}

void right(World &w, size_t index) {
    // ok: cpp-unchecked-downcast
    auto *a = dynamic_cast<Animal *>(w.entities.at(index).get());
    if (a) a->eat();
}

void right2(const std::shared_ptr<Message> &m) {
    // ok: cpp-unchecked-downcast
    auto t = std::dynamic_pointer_cast<TextMessage>(m);
    // ok: cpp-unchecked-downcast
    int n = static_cast<int>(m->size());
    if (t) on(t, n);
}
