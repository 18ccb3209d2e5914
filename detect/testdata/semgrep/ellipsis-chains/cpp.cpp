#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

void chains(App &app, Builder &b)
{
    app.log().write("x");
    app.log().file(1).write("x");
    app.log().file(1).out().write("x");
    app.net().file(1).write("x");
    auto first = b.user("app").timeout(5).build();
    auto second = b.user("app").build();
    auto third = b.timeout(5).build();
}
