package native

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// object compiles C with the sanitizer, outside the sandbox: it is ours.
func object(t testing.TB, code string, flags ...string) []byte {
	t.Helper()
	dir := t.TempDir()
	source, out := filepath.Join(dir, "x.c"), filepath.Join(dir, "x.o")
	if err := os.WriteFile(source, []byte(code), 0o600); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-w", "-fsanitize=address,undefined", "-c", source, "-o", out}, flags...)
	if text, err := exec.CommandContext(t.Context(), "gcc", args...).CombinedOutput(); err != nil {
		t.Fatalf("gcc: %v: %s", err, text)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// busy uses much of what instrumentation calls.
const busy = `#include <stdlib.h>
#include <string.h>
#include <setjmp.h>
struct big { char data[100]; } global, *where = &global;
static const char *text = "text";
void noret(void) __attribute__((noreturn));
int work(int n, char *p, long long *q, double d) {
	char fixed[10], vla[n];
	char *a = alloca(n);
	struct big copy = *where;
	memcpy(fixed, p, n); memset(vla, 1, n); a[n] = p[n];
	for (int i = 0; i < n; i++) { char inner[20]; inner[i] = p[i]; vla[i] = inner[0]; q[i] += *q << n; }
	if (n > 100) noret();
	return work(n - 1, vla, q, d) / n + (int)d + copy.data[n] + text[n] + fixed[0];
}`

func TestInstrumentationIsNoTampering(t *testing.T) {
	for _, o := range []string{"-O0", "-O1", "-O2"} {
		if found := tamperedObject(object(t, busy, o), protected{"write": true}, false); found != "" {
			t.Errorf("%s: %s", o, found)
		}
	}
}

func TestObjects(t *testing.T) {
	keep := protected{"write": true}
	tests := []struct{ name, code, want string }{
		{"main", "int main(void) { return 0; }", "defines main"},
		{"local main", "static int main_part(void) { return 0; } int f(void) { return main_part(); }", ""},
		{"write", "int write(void) { return 0; }", "defines write"},
		{"static write", "static int write(void) { return 0; } int f(void) { return write(); }", ""},
		{"variable", "int write;", "defines write"},
		{"default options", "char *__asan_default_options(void) { return 0; }", "defines the sanitizer's"},
		{"refers", "void __asan_unpoison_memory_region(void *, long); void f(void) { __asan_unpoison_memory_region(0, 1); }", "refers to the sanitizer's"},
		{"alias", "int f(void) { return 0; } int g(void) __attribute__((alias(\"f\")));", ""},
		{"constructor", "__attribute__((constructor)) void f(void) { }", "before main"},
		{"destructor", "__attribute__((destructor)) void f(void) { }", ""},
		{"ifunc", "static void *p(void) { return 0; } void f(void) __attribute__((ifunc(\"p\")));", "load time"},
		{"driver", "void plumb_send(void); void f(void) { plumb_send(); }", "plumb_send"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			found := tamperedObject(object(t, tt.code), keep, false)
			if tt.want == "" && found != "" || !strings.Contains(found, tt.want) {
				t.Errorf("found %q, want %q", found, tt.want)
			}
		})
	}
	if tamperedObject([]byte("\x7fELF but no object"), keep, false) == "" || tamperedObject(nil, keep, false) == "" {
		t.Error("what is no object file passes")
	}
}

func FuzzObject(f *testing.F) {
	f.Add(object(f, "int f(int *x) { return *x; }"))
	f.Add([]byte("\x7fELF\x02\x01\x01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		tamperedObject(data, protected{"write": true}, false) // must return, whatever it says
	})
}
