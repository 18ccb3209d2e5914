int price(const std::map<std::string, int> &prices, const std::string &key)
{
    // ruleid: cpp-found-dereferenced
    auto it = prices.find(key);
    return it->second;
}
int next(
