#include <vector>

int grow(std::vector<int> &v) {
    // ruleid: cpp-reference-before-growth
    int &r = v[0];
    v.push_back(3);
    r = 4;
    return 0;
}

void split(std::vector<Order> &orders, size_t i) {
    // ruleid: cpp-reference-before-growth
    Order &o = orders[i];
    Order rest = o;
    orders.push_back(rest);
    o.quantity = 1;
}

void last(std::vector<Order> &orders) {
    // ruleid: cpp-reference-before-growth
    auto &o = orders.back();
    orders.push_back(Order{});
    o.quantity = 1;
}

void right(std::vector<Order> &orders, size_t i) {
    // ok: cpp-reference-before-growth
    Order &o = orders[i];
    o.quantity = 1;
    orders.push_back(Order{});
}

void right2(std::vector<Order> &orders, size_t i) {
    // ok: cpp-reference-before-growth
    Order o = orders[i];
    orders.push_back(o);
    o.quantity = 1;
}

void right3(std::vector<Order> &orders, std::vector<Order> &other) {
    // ok: cpp-reference-before-growth
    auto &o = orders.back();
    other.push_back(Order{});
    o.quantity = 1;
}
