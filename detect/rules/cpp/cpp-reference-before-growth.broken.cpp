void add(std::vector<Item> &items, size_t i)
{
    // ruleid: cpp-reference-before-growth
    Item &cur = items[i];
    items.push_back(Item{});
    cur.next = items.size();
}
int next(
