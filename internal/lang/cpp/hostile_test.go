package cpp

import (
	"slices"
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/langtest"
	"example.com/plumb/internal/lang/wire"
)

// What C and C++ have in common is tested with C; here is what C++ adds.
func TestTampering(t *testing.T) {
	b := langtest.NewBench(t, subject())
	plain := probe("", "return x;")
	tests := map[string]string{
		"default options":      plain + `extern "C" const char *__asan_default_options() { return "exitcode=0"; }`,
		"options in namespace": plain + `namespace a { extern "C" const char *__lsan_default_options() { return ""; } }`,
		"no_sanitize":          "#include <string>\n[[gnu::no_sanitize_address]] std::string probe_text(const std::string &x) { return x; }",
		"using attribute":      "#include <string>\n[[using gnu: constructor]] void early() { }\n" + plain,
		"attribute by raw":     "#include <string>\n__attribute__((no_sanitize(R\"(address)\"))) std::string probe_text(const std::string &x) { return x; }",
		"marker in raw string": "const char *s = R\"(\n# 1 \"/usr/include/stdio.h\" 3\n)\";\n__attribute__((no_sanitize_address)) void f() { }\n" + plain,
		"main":                 plain + "int main() { return 0; }",
		"operator new":         "#include <cstdlib>\n#include <new>\n" + plain + "void *operator new(std::size_t n) { return malloc(n); }\nvoid operator delete(void *p) noexcept { free(p); }",
		"write":                plain + `extern "C" long write(int, const void *, unsigned long n) { return n; }`,
		"glue":                 plain + `struct plumb_args; struct plumb_result; extern "C" void plumb_glue(const char *, plumb_args *, plumb_result *) { }`,
		"assembly":             plain + `namespace x { asm(".globl __asan_report_load1\n"); }`,
		"priority":             "#include <string>\nstruct E { E() { } } e __attribute__((init_priority(101)));\n" + plain,
		"dlsym":                probe("dlfcn.h", `dlsym(nullptr, "x"); return x;`),
	}
	for name, code := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := b.Build(t, code, langtest.Probe()).Failure
			if f == nil || f.Reason != "tampered" {
				t.Errorf("failure = %+v\n%s", f, code)
			}
		})
	}
}

func TestCompilerAttacks(t *testing.T) {
	b := langtest.NewBench(t, subject())
	plain := probe("", "return x;")
	tests := []struct{ name, code, detail string }{
		{"endless templates", "template <int N> struct T { static const int v = T<N + 1>::v; };\nint v = T<0>::v;\n" + plain, "depth"},
		{"host file", "#include \"/etc/shadow\"\n" + plain, "/etc/shadow"},
		{"missing include", "std::string probe_text(const std::string &x) { return x; }", "std::string"},
		{"other signature", "#include <string>\nstd::string probe_text(std::string x) { return x; }", "probe_text"},
		{"other namespace", "#include <string>\nnamespace a { std::string probe_text(const std::string &x) { return x; } }", "probe_text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			f := b.Build(t, tt.code, langtest.Probe()).Failure
			if f == nil || f.Reason != "compile" || !strings.Contains(f.Detail, tt.detail) {
				t.Fatalf("failure = %+v", f)
			}
		})
	}
}

func TestMemory(t *testing.T) {
	b := langtest.NewBench(t, subject())
	data := lang.Type{Kind: lang.Bytes}
	work := lang.Func{Name: "work", Params: []lang.Param{{Name: "x", Type: data}}, Returns: data}
	number := lang.Type{Kind: lang.Int}
	list := lang.Func{Name: "work", Params: []lang.Param{{Name: "x", Type: lang.Type{Kind: lang.List, Elem: &number}}}, Returns: number}
	const vec = "#include <vector>\n#include <string>\n#include <cstring>\n#include <stdexcept>\ntypedef std::vector<unsigned char> B;\n"
	tests := []struct {
		name, code string
		fn         lang.Func
		arg        wire.Value
		ended      []string
	}{
		{"past vector", vec + "B work(const B &x) { volatile unsigned char c = x[x.size()]; return x; }", work, []byte("abc"), []string{drive.Sanitizer}},
		{"past string", vec + "std::string probe_text(const std::string &x) { volatile char c = x.data()[x.size() + 1]; return x; }", langtest.Probe(), strings.Repeat("a", 40), []string{drive.Sanitizer}},
		{"past list", vec + "int64_t work(const std::vector<int64_t> &x) { return x[1]; }", list, []wire.Value{int64(1)}, []string{drive.Sanitizer}},
		{"dangling", vec + "std::string probe_text(const std::string &x) { char *p = new char[50]; delete[] p; p[3] = 1; return x; }", langtest.Probe(), "a", []string{drive.Sanitizer}},
		{"stack buffer", vec + "std::string probe_text(const std::string &x) { char p[4]; strcpy(p, x.c_str()); return p; }", langtest.Probe(), "abcd", []string{drive.Sanitizer}},
		{"mismatched free", vec + "std::string probe_text(const std::string &x) { char *p = new char[5]; delete p; return x; }", langtest.Probe(), "a", []string{drive.Sanitizer}},
		{"exception over the end", vec + "std::string probe_text(const std::string &x) { return std::string(1, x.at(x.size())); }", langtest.Probe(), "a", []string{""}},
		{"exit in a call", vec + "#include <cstdlib>\nstd::string probe_text(const std::string &x) { std::quick_exit(0); }", langtest.Probe(), "a", []string{drive.Exit}},
		{"noexcept throws", vec + "static void f() noexcept { throw 1; }\nstd::string probe_text(const std::string &x) { f(); return x; }", langtest.Probe(), "a", []string{drive.Crash}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := b.Start(t, tt.code+"\n", tt.fn)
			r := langtest.Call(t, s, tt.fn.Name, tt.arg)
			if !slices.Contains(tt.ended, r.Ended) || r.Ended == "" && !r.Threw {
				res, _ := langtest.Finish(t, s)
				t.Errorf("result = %+v, want end %q; stderr: %s", r, tt.ended, res.Stderr)
			}
		})
	}
}

// TestLibraries uses what usual answers include.
func TestLibraries(t *testing.T) {
	b := langtest.NewBench(t, subject())
	code := probe("sqlite3.h openssl/evp.h archive.h zlib.h crypt.h sodium.h argon2.h jansson.h cjson/cJSON.h nlohmann/json.hpp re2/re2.h regex thread", `
	EVP_MD_CTX *c = EVP_MD_CTX_new();
	EVP_MD_CTX_free(c);
	archive_read_free(archive_read_new());
	crc32(0, nullptr, 0);
	if (sodium_init() < 0 || !crypt("a", "$6$abcdefgh$") || !argon2_error_message(0)) return "";
	json_decref(json_object());
	cJSON_Delete(cJSON_CreateObject());
	sqlite3 *db;
	sqlite3_open(":memory:", &db);
	sqlite3_close(db);
	std::thread t([] {});
	t.join();
	if (!RE2::FullMatch(x, "h.*o") || !std::regex_match(x, std::regex("h.*o"))) return "";
	return nlohmann::json::parse("{\"a\": \"" + x + "\"}")["a"];`)
	s := b.Start(t, code, langtest.Probe())
	if r := langtest.Call(t, s, "probe_text", "hello"); !r.OK() || r.Value != "hello" {
		t.Errorf("result = %+v", r)
	}
	if res, ended := langtest.Finish(t, s); ended != "" {
		t.Errorf("ended by %s: %s", ended, res.Stderr)
	}
}

func TestStub(t *testing.T) {
	data := lang.Type{Kind: lang.Bytes}
	fns := []lang.Func{{
		Name: "open_note", Doc: "Open it.", Returns: lang.Type{Kind: lang.Optional, Elem: &data},
		Params: []lang.Param{{Name: "key", Type: data}, {Name: "new", Type: lang.Type{Kind: lang.Int}}},
	}}
	const want = `#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/*
 * Open it.
 *
 * Null is std::nullopt.
 */
std::optional<std::vector<unsigned char>> open_note(const std::vector<unsigned char> &key, int64_t new_)
{
`
	if got := (*CPP)(nil).Stub(fns); got != want {
		t.Errorf("got:\n%s", got)
	}
}
