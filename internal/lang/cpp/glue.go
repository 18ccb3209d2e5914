package cpp

import (
	"fmt"
	"strings"

	"example.com/plumb/internal/lang"
)

// glueHead puts values of every type; what it reads is checked by the sanitizer.
const glueHead = `#include "plumb.h"
#include <cstring>
#include <exception>
#include <optional>
#include <string>
#include <vector>

namespace {

std::string string_arg(plumb_args *a, size_t i) { return plumb_string(a, i); }

std::vector<unsigned char> bytes_arg(plumb_args *a, size_t i)
{
    size_t n;
    const unsigned char *p = plumb_bytes(a, i, &n);
    return std::vector<unsigned char>(p, p + n);
}

std::vector<std::string> strings_arg(plumb_args *a, size_t i)
{
    size_t n;
    const char *const *p = plumb_strings(a, i, &n);
    return std::vector<std::string>(p, p + n);
}

std::vector<int64_t> ints_arg(plumb_args *a, size_t i)
{
    size_t n;
    const int64_t *p = plumb_ints(a, i, &n);
    return std::vector<int64_t>(p, p + n);
}

void put(plumb_result *r, bool v) { plumb_put_bool(r, v); }
void put(plumb_result *r, int64_t v) { plumb_put_int(r, v); }
void put(plumb_result *r, double v) { plumb_put_float(r, v); }
void put(plumb_result *r, const std::string &v) { plumb_put_text(r, v.data(), v.size()); }
void put(plumb_result *r, const std::vector<unsigned char> &v) { plumb_put_bytes(r, v.data(), v.size()); }

template <typename T> void put(plumb_result *r, const std::vector<T> &v)
{
    plumb_put_list(r, v.size());
    for (const T &item : v)
        put(r, item);
}

template <typename T> void put(plumb_result *r, const std::optional<T> &v)
{
    if (v)
        put(r, *v);
    else
        plumb_put_null(r);
}

} // namespace

`

// glue writes the code between driver and answer.
func glue(fns []lang.Func) (string, error) {
	var b strings.Builder
	b.WriteString(glueHead)
	for _, fn := range fns {
		names := make([]string, len(fn.Params))
		for i := range names {
			names[i] = fmt.Sprintf("p%d", i)
		}
		b.WriteString(head(fn, names) + ";\n")
	}
	b.WriteString("\nstatic void call(const char *fn, plumb_args *a, plumb_result *r)\n{\n")
	for _, fn := range fns {
		args := make([]string, len(fn.Params))
		for i, p := range fn.Params {
			getter, err := getter(p.Type)
			if err != nil {
				return "", fmt.Errorf("write glue for %s: %w", fn.Name, err)
			}
			args[i] = fmt.Sprintf("%s(a, %d)", getter, i)
		}
		fmt.Fprintf(&b, "    if (strcmp(fn, %q) == 0)\n        return put(r, ::%s(%s));\n", fn.Name, fn.Name, strings.Join(args, ", "))
	}
	b.WriteString(`    plumb_threw(r, "no such function");
}

void plumb_glue(const char *fn, plumb_args *a, plumb_result *r)
{
    try {
        call(fn, a, r);
    } catch (const std::exception &e) {
        plumb_threw(r, e.what());
    } catch (...) {
        plumb_threw(r, "an exception that is no std::exception");
    }
}
`)
	return b.String(), nil
}

func getter(t lang.Type) (string, error) {
	switch t.String() {
	case "path", "string":
		return "string_arg", nil
	case "bytes":
		return "bytes_arg", nil
	case "int", "float", "bool":
		return "plumb_" + string(t.Kind), nil
	case "list<string>":
		return "strings_arg", nil
	case "list<int>":
		return "ints_arg", nil
	}
	return "", fmt.Errorf("a parameter cannot be %s", t)
}
