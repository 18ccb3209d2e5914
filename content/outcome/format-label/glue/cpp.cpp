// format_label fills a buffer of the size that the oracle asks for. What is then
// in it is read up to its NUL: a string without one runs into the page behind.
#include "plumb.h"

#include <cstdint>
#include <string>

std::size_t format_label(char *out, std::size_t out_size, const std::string &name, std::int64_t number);

void plumb_glue(const char *, plumb_args *a, plumb_result *r)
{
    const std::size_t size = static_cast<std::size_t>(plumb_int(a, 0));
    char *out = static_cast<char *>(plumb_buffer(a, size, 'Z'));
    const std::size_t length = format_label(out, size, plumb_string(a, 1), plumb_int(a, 2));

    plumb_put_list(r, 2);
    plumb_put_string(r, size > 0 ? out : "");
    plumb_put_string(r, std::to_string(length).c_str());
}
