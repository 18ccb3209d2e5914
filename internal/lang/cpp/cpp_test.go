package cpp

import (
	"fmt"
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/langtest"
	"example.com/plumb/internal/lang/native"
)

func subject() langtest.Subject {
	return langtest.Subject{
		New:      func(string) (lang.Language, error) { return New() },
		Complete: complete,
		Echo:     echo,
		Answers:  answers(),
		Defines: []langtest.DefinesCase{
			{Code: "std::optional<std::vector<unsigned char>> read_file(const std::string &n)\n{", Fn: "read_file", Want: true},
			{Code: "namespace { struct S { void f() {} }; }\nauto read_file(int x) -> std::string {", Fn: "read_file", Want: true},
			{Code: "int read_file(int x) noexcept try { } catch (...) { }", Fn: "read_file", Want: true},
			{Code: "[[nodiscard]] std::string read_file(const std::string &n) {", Fn: "read_file", Want: true},
			{Code: "int Reader::read_file(int x) { }", Fn: "read_file"},
			{Code: "class A { int read_file(int x) { return 1; } };", Fn: "read_file"},
			{Code: "namespace a {\n  int read_file(int x) { return 1; }\n}", Fn: "read_file"},
			{Code: "auto s = R\"(int read_file(int x) {)\";", Fn: "read_file"},
			{Code: "int read_file(int x) = delete;", Fn: "read_file"},
			{Code: "int main() { for (auto x : read_file(1)) { } }", Fn: "read_file"},
		},
	}
}

func TestConformance(t *testing.T) { langtest.Run(t, subject()) }

func complete(stub string, _ []lang.Func) string {
	return strings.ReplaceAll(stub, "{\n}", "{\n    throw 1;\n}") + "    throw 1;\n}\n"
}

func echo(fns []lang.Func) string {
	var b strings.Builder
	b.WriteString("#include <cstdint>\n#include <optional>\n#include <string>\n#include <vector>\n")
	for _, fn := range fns {
		names := make([]string, len(fn.Params))
		for i, p := range fn.Params {
			names[i] = native.Name(p.Name)
		}
		body := "return x;"
		if fn.Returns.Kind == lang.Optional {
			body = "if (!give) return std::nullopt; return x;"
		}
		fmt.Fprintf(&b, "\n%s\n{\n    %s\n}\n", head(fn, names), body)
	}
	return b.String()
}

// probe is an answer whose probe_text has this body.
func probe(includes, body string) string {
	code := "#include <string>\n"
	for h := range strings.FieldsSeq(includes) {
		code += "#include <" + h + ">\n"
	}
	return code + "std::string probe_text(const std::string &x)\n{\n" + body + "\n}\n"
}

func answers() map[string]string {
	early := func(includes, statement string) string {
		return probe(includes, "return x;") + "static struct Early { Early() { " + statement + " } } early;\n"
	}
	return map[string]string{
		"throws":       probe("stdexcept", `throw std::runtime_error("plumb-thrown");`),
		"wrong-type":   "int probe_text(const char *x) { return 1; }",
		"prints":       probe("iostream", `std::cout << "plumb-printed"; return x;`),
		"no-function":  "#include <string>\nstd::string other(const std::string &x) { return x; }",
		"syntax":       "This is not C++.",
		"exit-load":    early("unistd.h", "_exit(0);"),
		"exit-call":    probe("cstdlib", "std::exit(0);"),
		"crash":        probe("exception", "std::terminate();"),
		"garbage-load": early("unistd.h", `write(4, "garbage garbage garbage", 23);`),
		"garbage-call": probe("unistd.h", `write(4, "garbage garbage garbage", 23); return x;`),
		"ready-twice":  early("unistd.h", `write(4, "\x09\0\0\0\0\0\0\0\0\0\0\0R", 13);`),
		"forge-future": probe("unistd.h", `
	for (unsigned char id = 1; id <= 100; id++) {
		unsigned char f[18] = {14, 0, 0, 0, id, 0, 0, 0, 0, 0, 0, 0, 'V', 's', 0, 0, 0, 0};
		write(4, f, sizeof f);
	}
	return x;`),
		"close": probe("unistd.h", "close(4); sleep(3600); return x;"),
		"sleep": probe("unistd.h", "for (;;) sleep(3600);"),
		"spin":  probe("", "for (volatile int i = 0;; i++) ;"),
		"overwrite-driver": probe("filesystem fstream", `
	std::error_code e;
	for (auto &f : std::filesystem::recursive_directory_iterator("/plumb", e)) {
		std::ofstream(f.path()) << "broken";
		std::filesystem::remove(f.path(), e);
	}
	std::ofstream("/proc/self/exe") << "broken";
	return x;`),
		"endless-output": probe("iostream", `for (;;) std::cout << "plumb plumb plumb plumb plumb plumb plumb plumb\n";`),
		"memory":         probe("cstring", "for (;;) memset(new char[1 << 20], 1, 1 << 20);"),
		"fork-bomb":      probe("unistd.h", "for (;;) fork();"),
	}
}
