package c

import (
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/langtest"
	"example.com/plumb/internal/lang/wire"
)

// fn makes a signature; params are "type name".
func fn(t *testing.T, name, returns string, params ...string) lang.Func {
	t.Helper()
	parse := func(s string) lang.Type {
		typ, err := lang.ParseType(s)
		if err != nil {
			t.Fatal(err)
		}
		return typ
	}
	f := lang.Func{Name: name, Returns: parse(returns)}
	for _, p := range params {
		typ, name, _ := strings.Cut(p, " ")
		f.Params = append(f.Params, lang.Param{Name: name, Type: parse(typ)})
	}
	return f
}

// wireValue turns []any into what the wire takes.
func wireValue(v any) wire.Value {
	list, ok := v.([]any)
	if !ok {
		return v
	}
	out := make([]wire.Value, len(list))
	for i, item := range list {
		out[i] = item
	}
	return out
}

func prepare(t *testing.T, b *langtest.Bench, u lang.Unit) lang.Build {
	t.Helper()
	built, err := b.Language.Prepare(t.Context(), b.Builder, u)
	if err != nil {
		t.Fatal(err)
	}
	if built.Failure != nil {
		t.Fatalf("%s: %s", built.Failure.Reason, built.Failure.Detail)
	}
	return built
}

func TestLeaks(t *testing.T) {
	b := langtest.NewBench(t, subject())
	tests := map[string]struct{ body, ended string }{
		"none":        {"return strdup(x);", ""},
		"leak":        {"malloc(100); return strdup(x);", drive.Leak},
		"kept global": {"static char *kept; if (!kept) kept = malloc(100); return strdup(x);", ""},
		"quiet leak":  {"close(2); char *p = malloc(100); p[0] = 1; p = 0; return strdup(x);", drive.Leak},
		"overflow":    {"char *p = malloc(4); memcpy(p, x, 5); return p;", drive.Sanitizer},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			built := prepare(t, b, lang.Unit{Code: probe("unistd.h", tt.body), Fns: []lang.Func{langtest.Probe()}, Leaks: true})
			s := b.StartBuild(t, built, langtest.Probe())
			for range 2 {
				if r := langtest.Call(t, s, "probe_text", "abcdef"); r.Ended != tt.ended {
					t.Fatalf("result = %+v, want end %q", r, tt.ended)
				}
			}
		})
	}
}

func TestUndefinedBehaviour(t *testing.T) {
	b := langtest.NewBench(t, subject())
	add := fn(t, "add", "int", "int a", "int b")
	code := includes + "int64_t add(int64_t a, int64_t b) { return a + b; }"
	for _, sanitize := range [][]string{nil, {"undefined"}} {
		s := b.StartBuild(t, prepare(t, b, lang.Unit{Code: code, Fns: []lang.Func{add}, Sanitize: sanitize}), add)
		if r := langtest.Call(t, s, "add", int64(1), int64(2)); r.Value != int64(3) {
			t.Errorf("%v: 1 + 2 = %+v", sanitize, r)
		}
		r := langtest.Call(t, s, "add", int64(1)<<62, int64(1)<<62)
		if want := ""; sanitize == nil && r.Ended != want || sanitize != nil && r.Ended != drive.Sanitizer {
			t.Errorf("%v: overflow: %+v", sanitize, r)
		}
	}
}

// A task's own glue: a buffer to be filled, a list of several types.
const ownGlue = `#include "plumb.h"
#include <string.h>
int fill(char *out, size_t size, const char *text);

void plumb_glue(const char *fn, plumb_args *a, plumb_result *r)
{
    size_t size = (size_t)plumb_int(a, 0);
    char *out = plumb_buffer(a, size, 0x5a);
    int n = fill(out, size, plumb_string(a, 1));
    if (strcmp(fn, "fill") != 0 || plumb_count(a) != 2) {
        plumb_threw(r, "not asked for");
        return;
    }
    plumb_put_list(r, 3);
    plumb_put_int(r, n);
    plumb_put_bytes(r, out, size);
    plumb_put_bool(r, plumb_intact(a, out));
}
`

func TestOwnGlue(t *testing.T) {
	b := langtest.NewBench(t, subject())
	fill := fn(t, "fill", "list<int>", "int size", "string text")
	const head = "#include <string.h>\nint fill(char *out, size_t size, const char *text) { "
	tests := []struct {
		name, body string
		want       []wire.Value
		ended      string
	}{
		{"right", "strncpy(out, text, size - 1); out[size - 1] = 0; return 1; }", []wire.Value{int64(1), []byte("ab\x00"), true}, ""},
		{"untouched", "return 0; }", []wire.Value{int64(0), []byte("ZZZ"), true}, ""},
		{"past the end", "strcpy(out, text); return 1; }", nil, drive.Crash},
		{"before it", "out[-1] = 1; return 1; }", nil, drive.Sanitizer},
		{"far before it", "out[-100] = 1; return 1; }", nil, drive.Sanitizer},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			built := prepare(t, b, lang.Unit{Code: head + tt.body, Fns: []lang.Func{fill}, Glue: ownGlue})
			s := b.StartBuild(t, built) // the list is of mixed types, so the signature is not held
			r := langtest.Call(t, s, "fill", int64(3), "abc")
			if r.Ended != tt.ended {
				t.Fatalf("result = %+v, want end %q", r, tt.ended)
			}
			if tt.ended == "" && !equal(r.Value, tt.want) {
				t.Errorf("value = %v, want %v", r.Value, tt.want)
			}
		})
	}
}

func equal(a wire.Value, b []wire.Value) bool {
	x, err := wire.AppendValue(nil, a)
	y, err2 := wire.AppendValue(nil, b)
	return err == nil && err2 == nil && string(x) == string(y)
}

func TestBrokenGlueIsTheTasksFault(t *testing.T) {
	b := langtest.NewBench(t, subject())
	_, err := b.Language.Prepare(t.Context(), b.Builder, lang.Unit{Code: probe("", "return 0;"), Fns: []lang.Func{langtest.Probe()}, Glue: "int x = ;"})
	if err == nil || !strings.Contains(err.Error(), "glue/c") {
		t.Errorf("error = %v", err)
	}
}

func TestStub(t *testing.T) {
	fns := []lang.Func{
		fn(t, "seal", "bytes", "bytes text", "string register"),
		fn(t, "find", "optional<int>", "list<string> names"),
	}
	fns[0].Doc = "Seal TEXT.\n\nIt ends with */."
	const want = `#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Seal TEXT.
 *
 * It ends with * /.
 *
 * text has text_len bytes.
 * The result is allocated with malloc, and the caller frees it; *out_len is set to its length.
 */
unsigned char *seal(const unsigned char *text, size_t text_len, const char *register_, size_t *out_len)
{
}

/*
 * names has names_len elements.
 * Returns true and sets *out, or returns false, which stands for null.
 */
bool find(const char *const *names, size_t names_len, int64_t *out)
{
`
	if got := (*C)(nil).Stub(fns); got != want {
		t.Errorf("got:\n%s", got)
	}
}

// TestLessRandomAddresses starts a program as on hosts whose kernel places memory
// at more random addresses than the sanitizer can map.
func TestLessRandomAddresses(t *testing.T) {
	b := langtest.NewBench(t, subject())
	built := prepare(t, b, lang.Unit{Code: probe("", "return strdup(x);"), Fns: []lang.Func{langtest.Probe()}})
	if built.Argv[0] != "/usr/bin/setarch" {
		built.Argv = append([]string{"/usr/bin/setarch", "-R"}, built.Argv...)
	}
	s := b.StartBuild(t, built, langtest.Probe())
	if r := langtest.Call(t, s, "probe_text", "hello"); r.Value != "hello" {
		t.Errorf("result = %+v", r)
	}
}
