#include <string>
#include <string_view>

void greet(const std::string &name, int n) {
    // ruleid: cpp-dangling-string-view
    std::string_view full = name + " & co";
    // ruleid: cpp-dangling-string-view
    std::string_view number = std::to_string(n);
    // ok: cpp-dangling-string-view
    std::string_view all = name;
    // ok: cpp-dangling-string-view
    std::string kept = name + " & co";
    // ok: cpp-dangling-string-view
    std::string_view fixed = "none";
    print(full, number, all, kept, fixed);
}
