package c

import (
	"fmt"
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/langtest"
)

func subject() langtest.Subject {
	return langtest.Subject{
		New:      func(string) (lang.Language, error) { return New() },
		Complete: complete,
		Echo:     echo,
		Answers:  answers(),
		Defines: []langtest.DefinesCase{
			{Code: "char *read_file(const char *n)\n{\n  return 0;\n}", Fn: "read_file", Want: true},
			{Code: "char *read_file(const char *n) {\n  if (", Fn: "read_file", Want: true},
			{Code: "static int x = 1;\nstruct s { int a; };\nint\nread_file (int (*f)(void)) {}", Fn: "read_file", Want: true},
			{Code: "extern \"C\" {\nint read_file(void) { return 0; }\n}", Fn: "read_file", Want: true},
			{Code: "#ifdef A\nif (1) {\n#else\nif (2) {\n#endif\n}\n}\nint read_file(void)\n{\n}", Fn: "read_file", Want: true},
			{Code: "int read_file(void);", Fn: "read_file"},
			{Code: "int read_file(void)", Fn: "read_file"},
			{Code: "int (*read_file)(void) = 0;", Fn: "read_file"},
			{Code: "#define read_file(x) { x }\n", Fn: "read_file"},
			{Code: "/* int read_file(void) { */ char *s = \"int read_file(void) {\";", Fn: "read_file"},
			{Code: "int main(void) { if (read_file(1)) { } return read_file(2); }", Fn: "read_file"},
			{Code: "int main(void) {\nint x = read_file(1);\n{ }\n}", Fn: "read_file"},
		},
	}
}

func TestConformance(t *testing.T) { langtest.Run(t, subject()) }

func complete(stub string, _ []lang.Func) string {
	return "#include <stdlib.h>\n" + strings.ReplaceAll(stub, "{\n}", "{\n    abort();\n}") + "    abort();\n}\n"
}

func echo(fns []lang.Func) string {
	bodies := map[string]string{
		"path": "return strdup(x);", "string": "return strdup(x);",
		"bytes": "unsigned char *v = malloc(x_len + 1); memcpy(v, x, x_len); *out_len = x_len; return v;",
		"int":   "return x;", "float": "return x;", "bool": "return x;",
		"list<string>": "char **v = malloc((x_len + 1) * sizeof *v); for (size_t i = 0; i < x_len; i++) v[i] = strdup(x[i]); *out_len = x_len; return v;",
		"list<int>":    "int64_t *v = malloc((x_len + 1) * sizeof *v); memcpy(v, x, x_len * sizeof *v); *out_len = x_len; return v;",
	}
	var b strings.Builder
	b.WriteString(includes + "#include <stdlib.h>\n#include <string.h>\n")
	for _, fn := range fns {
		body := bodies[fn.Returns.String()]
		if fn.Returns.Kind == lang.Optional {
			body = "if (!give) return 0; " + bodies[fn.Returns.Elem.String()]
			if fn.Returns.Elem.Kind == lang.Int {
				body = "*out = x; return give;"
			}
		}
		fmt.Fprintf(&b, "\n%s\n{\n    %s\n}\n", head(fn, paramNames(fn)), body)
	}
	return b.String()
}

// probe is an answer whose probe_text has this body.
func probe(includes, body string) string {
	code := "#include <stdlib.h>\n#include <string.h>\n"
	for h := range strings.FieldsSeq(includes) {
		code += "#include <" + h + ">\n"
	}
	return code + "char *probe_text(const char *x)\n{\n" + body + "\n}\n"
}

func answers() map[string]string {
	return map[string]string{
		"null":         probe("", "return NULL;"),
		"prints":       probe("stdio.h", `printf("plumb-printed"); return strdup(x);`),
		"no-function":  "char *other(const char *x) { return 0; }",
		"syntax":       "This is not C.",
		"exit-call":    probe("", "exit(0);"),
		"crash":        probe("", "abort();"),
		"garbage-call": probe("unistd.h", `write(4, "garbage garbage garbage", 23); return strdup(x);`),
		"forge-future": probe("unistd.h", `
	for (unsigned char id = 1; id <= 100; id++) {
		unsigned char f[18] = {14, 0, 0, 0, id, 0, 0, 0, 0, 0, 0, 0, 'V', 's', 0, 0, 0, 0};
		write(4, f, sizeof f);
	}
	return strdup(x);`),
		"close": probe("unistd.h", "close(4); sleep(3600); return strdup(x);"),
		"sleep": probe("unistd.h", "for (;;) sleep(3600);"),
		"spin":  probe("", "for (volatile int i = 0;; i++) ;"),
		"overwrite-driver": probe("unistd.h fcntl.h stdio.h glob.h", `
	const char *patterns[] = {"/plumb/*", "/plumb/*/*", "/proc/self/exe"};
	for (int p = 0; p < 3; p++) {
		glob_t g;
		if (glob(patterns[p], 0, 0, &g) != 0) continue;
		for (size_t i = 0; i < g.gl_pathc; i++) {
			int fd = open(g.gl_pathv[i], O_WRONLY | O_TRUNC);
			if (fd >= 0) { write(fd, "broken", 6); close(fd); }
			unlink(g.gl_pathv[i]);
		}
		globfree(&g);
	}
	return strdup(x);`),
		"read-process": probe("stdio.h", `
	char *all = calloc(1, 8192);
	FILE *f = fopen("/proc/self/cmdline", "r");
	if (f) { fread(all, 1, 4000, f); fclose(f); }
	f = fopen("/proc/self/environ", "r");
	if (f) { fread(all + strlen(all), 1, 4000, f); fclose(f); }
	return all;`),
		"endless-output": probe("stdio.h", `for (;;) puts("plumb plumb plumb plumb plumb plumb plumb plumb");`),
		"memory":         probe("", "for (;;) { char *p = malloc(1 << 20); if (!p) abort(); memset(p, 1, 1 << 20); }"),
		"fork-bomb":      probe("unistd.h", "for (;;) fork();"),
	}
}
