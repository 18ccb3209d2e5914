package c

import (
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/langtest"
)

// TestTampering builds answers that would silence the sanitizer or stand in for
// the driver. Each works, or nearly: what counts is that it is found.
func TestTampering(t *testing.T) {
	b := langtest.NewBench(t, subject())
	plain := probe("", "return strdup(x);")
	tests := map[string]string{
		"default options":          plain + `const char *__asan_default_options(void) { return "detect_leaks=0:exitcode=0"; }`,
		"default options by paste": plain + "#define P(a, b) a##b\nconst char *P(__asan_default_, options)(void) { return 0; }",
		"options by asm label":     plain + `const char *harmless(void) __asm__("__asan_" "default_options"); const char *harmless(void) { return 0; }`,
		"options by extname":       plain + "#pragma redefine_extname harmless __asan_default_options\nconst char *harmless(void) { return 0; }",
		"death callback":           plain + "void __sanitizer_set_death_callback(void (*)(void)); void quiet(void) { __sanitizer_set_death_callback(0); }",
		"unpoison by header":       "#include <sanitizer/asan_interface.h>\n" + probe("", "ASAN_UNPOISON_MEMORY_REGION(x, 4096); return strdup(x);"),
		"unpoison by weakref":      plain + `static void quiet(void *, unsigned long) __attribute__((weakref("__asan_unpoison_memory_region")));` + "\nvoid f(void) { quiet(0, 1); }",
		"report function":          plain + "void __asan_report_load1(void *p) { }",
		"no_sanitize":              "__attribute__((no_sanitize(\"address\"))) " + plain,
		"no_sanitize_address":      "#include <string.h>\n__attribute__((no_sanitize_address)) char *probe_text(const char *x) { return strdup(x); }",
		"no_sanitize by macro":     "#define QUIET __attribute__((no_sanitize_address))\n#include <string.h>\nQUIET char *probe_text(const char *x) { return strdup(x); }",
		"no_sanitize by paste":     "#define J(a, b) a##b\n#include <string.h>\n__attribute__((J(no_sani, tize_address))) char *probe_text(const char *x) { return strdup(x); }",
		"no_sanitize by libc":      "#include <sys/cdefs.h>\n#include <string.h>\n__CONCAT(__attri, bute__)((__CONCAT(no_sanitize, _address))) char *probe_text(const char *x) { return strdup(x); }",
		"no_sanitize by splice":    "#include <string.h>\n__attribute__((no_sani\\\ntize_address)) char *probe_text(const char *x) { return strdup(x); }",
		"no_sanitize by digraph":   "%:define QUIET __attribute__((no_sanitize_address))\n%:include <string.h>\nQUIET char *probe_text(const char *x) <% return strdup(x); %>",
		"no_sanitize by pragma":    "_Pragma(\"GCC optimize(\\\"no-sanitize=address\\\")\")\n" + plain,
		"optimize attribute":       "#include <string.h>\n__attribute__((optimize(\"no-\" \"sanitize=address\"))) char *probe_text(const char *x) { return strdup(x); }",
		"c2x attribute":            "#include <string.h>\n[[gnu::no_sanitize_address]] char *probe_text(const char *x) { return strdup(x); }",
		"hidden by line":           "#line 1 \"/usr/include/string.h\"\n__attribute__((no_sanitize_address)) char *probe_text(const char *x) { return (char *)0; }",
		"hidden by marker":         "# 1 \"/usr/include/string.h\" 1 3\n__attribute__((no_sanitize_address)) char *probe_text(const char *x) { return (char *)0; }",
		"main":                     plain + "int main(void) { return 0; }",
		"main by asm":              plain + `int other(void) __asm__("main"); int other(void) { return 0; }`,
		"driver's symbol":          plain + "void plumb_send(const unsigned char *p, unsigned long n) { }",
		"driver's write":           plain + "long write(int fd, const void *p, unsigned long n) { return n; }",
		"weak write":               plain + "__attribute__((weak)) long write(int fd, const void *p, unsigned long n) { return n; }",
		"own malloc":               plain + "static char heap[1 << 20]; static size_t at; void *malloc(size_t n) { at += n; return heap + at - n; } void free(void *p) { }",
		"own memcpy":               plain + "void *memcpy(void *d, const void *s, size_t n) { return d; }",
		"constructor":              plain + "__attribute__((constructor)) static void early(void) { }",
		"constructor by section":   plain + `static void early(void) { } static void (*const p)(void) __attribute__((used, section(".init_array"))) = early;`,
		"preinit":                  plain + `static void early(void) { } __asm__(".section .preinit_array,\"aw\"\n.quad early\n.text");`,
		"ifunc":                    plain + `static void *pick(void) { return 0; } void f(void) __attribute__((ifunc("pick")));`,
		"asm directive":            plain + `__asm__(".globl evil\nevil: ret");`,
		"asm directive inside":     probe("", `__asm__ volatile("nop\n\t.incbin \"/etc/passwd\""); return strdup(x);`),
		"asm escapes":              probe("", `__asm__ volatile("\x2eincbin \"/etc/passwd\""); return strdup(x);`),
		"dlsym":                    probe("dlfcn.h", `void (*f)(void *, size_t) = dlsym(RTLD_DEFAULT, "__as" "an_unpoison_memory_region"); f((void *)x, 99); return strdup(x);`),
		"dlsym by macro": "#define LOOK dl ## sym\n" + probe("dlfcn.h", `#define CAT(a, b) a##b
	void *(*look)(void *, const char *) = CAT(dl, sym); look(0, "x"); return strdup(x);`),
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

// TestHonest builds what only looks like tampering.
func TestHonest(t *testing.T) {
	b := langtest.NewBench(t, subject())
	tests := map[string]string{
		"words in comments": "/* __asan_default_options no_sanitize dlsym main() */\n// asm(\".globl x\")\n" + probe("", "return strdup(x);"),
		"words in strings":  probe("", `const char *s = "__asan_init no_sanitize_address #line 1 dlsym int main(void) {"; return strdup(strlen(s) > 3 ? x : s);`),
		"barrier":           probe("", `char *r = strdup(x); __asm__ __volatile__("" : : "r"(r) : "memory"); return r;`),
		"instructions":      probe("", `unsigned n = 1; __asm__ ("1: addl $1, %0\n\tcmpl $5, %0\n\tjne 1b" : "+r"(n)); return strdup(x);`),
		"optimize O0":       "#include <stdlib.h>\n__attribute__((optimize(\"O0\"), noinline)) static void wipe(char *p) { *p = 0; }\n" + probe("", "char c = 1; wipe(&c); return strdup(x);"),
		"attributes":        "__attribute__((unused)) static int helper(void) { return 1; }\n#pragma GCC diagnostic ignored \"-Wall\"\n" + probe("", "return strdup(x);"),
		"own helpers":       probe("", "return strdup(x);") + "int lookup(int a) { return a; }\nint state;\nchar table[256];\n",
		"static main":       probe("", "return strdup(x);") + "int maintain(void) { return 1; }",
		"own messages":      "#include \"/proc/self/fd/1\"\n" + probe("", "return strdup(x);"), // empty, and no pipe to wait for
		"include lines":     "#\n# /* nothing */\n#if 1\n#include <stdio.h>\n#endif\n" + probe("", "return strdup(x);"),
	}
	for name, code := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := b.Start(t, code, langtest.Probe())
			if r := langtest.Call(t, s, "probe_text", "hello"); !r.OK() || r.Value != "hello" {
				t.Errorf("result = %+v", r)
			}
		})
	}
}

// TestCompilerAttacks asks the compiler for what it should not give or end.
func TestCompilerAttacks(t *testing.T) {
	b := langtest.NewBench(t, subject())
	plain := probe("", "return strdup(x);")
	tests := []struct{ name, code, detail string }{
		{"shadow", "#include \"/etc/shadow\"\n" + plain, "/etc/shadow"},
		{"endless device", "#include \"/dev/zero\"\n" + plain, ""},
		{"missing include", "char *probe_text(const char *x) { return NULL; }", "NULL"},
		{"recursive include", "#include __FILE__\n" + plain, "error"},
		{"include_next", "#include_next <solution.c>\n" + plain, "No such file"},
		{"huge object", plain + "char big[1 << 30] = {1};", ""},
		{"huge messages", strings.Repeat("#warning "+strings.Repeat("plumb ", 200)+"\n", 200) + "#error end\n" + plain, ""},
		{"trigraph is none", "??=error no\n" + plain, ""},
		{"incbin", plain + `__asm__(".incbin \"/etc/passwd\"");`, "assembler directive"},
		{"plugin", "#pragma GCC plugin \"/box/x.so\"\n#error end\n" + plain, "end"},
		{"static function", "#include <string.h>\nstatic char *probe_text(const char *x) { return strdup(x); }", "probe_text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			f := b.Build(t, tt.code, langtest.Probe()).Failure
			if f == nil || !strings.Contains(f.Detail, tt.detail) || len(f.Detail) > 4096 {
				t.Fatalf("failure = %+v", f)
			}
			if strings.Contains(f.Detail, "root:") || strings.Contains(f.Detail, "/tmp/cc") {
				t.Errorf("the message shows the host's: %s", f.Detail)
			}
		})
	}
}

// TestMemory makes every kind of mistake with memory. What the driver hands over
// or reads must be watched at both ends.
func TestMemory(t *testing.T) {
	b := langtest.NewBench(t, subject())
	bytesFn := fn(t, "work", "bytes", "bytes x")
	intsFn := fn(t, "work", "int", "list<int> x")
	stringsFn := fn(t, "work", "list<string>", "list<string> x")
	const include = includes + "#include <stdlib.h>\n#include <string.h>\n#include <signal.h>\n#include <setjmp.h>\n#include <stdio.h>\n"
	probeHead := "char *probe_text(const char *x) { "
	bytesHead := "unsigned char *work(const unsigned char *x, size_t x_len, size_t *out_len) { "
	tests := []struct {
		name  string
		code  string
		fn    lang.Func
		arg   any
		ended []string
	}{
		{"read past string", probeHead + "volatile char c = x[strlen(x) + 1]; return strdup(x); }", langtest.Probe(), "abc", []string{drive.Crash}},
		{"read past bytes", bytesHead + "volatile char c = x[x_len]; *out_len = 0; return malloc(1); }", bytesFn, []byte("abc"), []string{drive.Crash}},
		{"read past none", bytesHead + "volatile char c = x[0]; *out_len = 0; return malloc(1); }", bytesFn, []byte{}, []string{drive.Crash}},
		{"read before", bytesHead + "volatile char c = x[-16]; *out_len = 0; return malloc(1); }", bytesFn, []byte("abcdefgh"), []string{drive.Sanitizer}},
		{"write before", bytesHead + "((unsigned char *)x)[-1] = 7; *out_len = 0; return malloc(1); }", bytesFn, []byte("abcde"), []string{drive.Sanitizer}},
		{"past list", "int64_t work(const int64_t *x, size_t x_len) { return x[x_len]; }", intsFn, []any{int64(1)}, []string{drive.Crash}},
		{"past list of strings", "char **work(const char *const *x, size_t x_len, size_t *out_len) { volatile const char *p = x[x_len]; *out_len = 0; return malloc(8); }", stringsFn, []any{"a"}, []string{drive.Crash}},
		{"past string in list", "char **work(const char *const *x, size_t x_len, size_t *out_len) { volatile char c = x[0][2]; *out_len = 0; return malloc(8); }", stringsFn, []any{"a"}, []string{drive.Crash}},
		{"inline assembly past bytes", bytesHead + `unsigned char c; __asm__ volatile("movb (%1), %0" : "=r"(c) : "r"(x + x_len)); *out_len = 0; return malloc(1); }`, bytesFn, []byte("abc"), []string{drive.Crash}},
		{"heap overflow", probeHead + "char *p = malloc(4); memcpy(p, x, strlen(x) + 1); return p; }", langtest.Probe(), "abcd", []string{drive.Sanitizer}},
		{"stack overflow", probeHead + "char p[4]; strcpy(p, x); return strdup(p); }", langtest.Probe(), "abcd", []string{drive.Sanitizer}},
		{"result without end", probeHead + "char *p = malloc(4); memset(p, 'a', 4); return p; }", langtest.Probe(), "a", []string{drive.Sanitizer}},
		{"result too short", bytesHead + "*out_len = 10; return malloc(9); }", bytesFn, []byte("a"), []string{drive.Sanitizer}},
		{"result far too short", bytesHead + "*out_len = (size_t)1 << 60; return malloc(9); }", bytesFn, []byte("a"), []string{drive.Sanitizer, drive.Crash}},
		{"list too short", "char **work(const char *const *x, size_t x_len, size_t *out_len) { *out_len = 1 << 20; char **p = calloc(1, sizeof *p); p[0] = strdup(\"\"); return p; }", stringsFn, []any{}, []string{drive.Sanitizer}},
		{"result freed", probeHead + "char *p = strdup(x); free(p); return p; }", langtest.Probe(), "a", []string{drive.Sanitizer}},
		{"result not from malloc", probeHead + "return (char *)\"literal\"; }", langtest.Probe(), "a", []string{drive.Sanitizer, drive.Crash}},
		{"result on the stack", probeHead + "char p[64]; strcpy(p, x); char *volatile q = p; return q; }", langtest.Probe(), "a", []string{drive.Sanitizer, drive.Crash}},
		{"result is the argument", probeHead + "return (char *)x; }", langtest.Probe(), "a", []string{drive.Sanitizer}},
		{"result is no address", probeHead + "return (char *)1; }", langtest.Probe(), "a", []string{drive.Crash}},
		{"null deref", probeHead + "return (char *)(long)*(volatile char *)0; }", langtest.Probe(), "a", []string{drive.Crash}},
		{"endless recursion", "static int down(volatile int n) { volatile char pad[200]; pad[n % 200] = 1; return n == -1 ? 0 : down(n + 1) + pad[3]; }\n" + probeHead + "return down(1) ? strdup(x) : 0; }", langtest.Probe(), "a", []string{drive.Crash}},
		{"deep recursion", "static int down(volatile int n) { volatile char pad[256]; pad[n % 200] = 1; return n == 0 ? 0 : down(n - 1) + pad[3] * 0; }\n" + probeHead + "return down(25000) ? 0 : strdup(x); }", langtest.Probe(), "a", []string{""}},
		{"abort", probeHead + "abort(); }", langtest.Probe(), "a", []string{drive.Crash}},
		{"handler for signals", "static sigjmp_buf back; static void on(int s) { siglongjmp(back, 1); }\n" + probeHead +
			"struct sigaction a = {.sa_handler = on}; sigaction(SIGSEGV, &a, 0); signal(SIGSEGV, on); if (sigsetjmp(back, 1)) return strdup(\"saved\"); volatile char c = x[strlen(x) + 1]; return strdup(x); }", langtest.Probe(), "a", []string{drive.Crash}},
		{"quiet stderr", probeHead + "fclose(stderr); close(2); char *p = malloc(4); memcpy(p, x, strlen(x) + 1); return p; }", langtest.Probe(), "abcd", []string{drive.Sanitizer}},
		{"exit in a call", probeHead + "exit(0); }", langtest.Probe(), "a", []string{drive.Exit}},
		{"options by setenv", probeHead + "setenv(\"ASAN_OPTIONS\", \"halt_on_error=0\", 1); char *p = malloc(4); memcpy(p, x, strlen(x) + 1); return p; }", langtest.Probe(), "abcd", []string{drive.Sanitizer}},
		{"leak that does not count", probeHead + "malloc(100); return strdup(x); }", langtest.Probe(), "a", []string{""}},
		{"too much memory asked for", probeHead + "char *p = malloc((size_t)1 << 45); return p ? p : strdup(x); }", langtest.Probe(), "a", []string{""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := b.Start(t, include+"#include <unistd.h>\n"+tt.code+"\n", tt.fn)
			r := langtest.Call(t, s, tt.fn.Name, wireValue(tt.arg))
			found := false
			for _, e := range tt.ended {
				found = found || e == r.Ended
			}
			if !found {
				res, _ := langtest.Finish(t, s)
				t.Errorf("result = %+v, want end %q; stderr: %s", r, tt.ended, res.Stderr)
			}
		})
	}
}
