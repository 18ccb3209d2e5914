package python

import (
	"strings"
	"testing"

	"example.com/plumb/content"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/langtest"
)

func newLanguage(home string) (lang.Language, error) {
	fsys, err := content.Open("")
	if err != nil {
		return nil, err
	}
	return New(fsys, home)
}

func subject() langtest.Subject {
	return langtest.Subject{
		New: newLanguage,
		Complete: func(stub string, _ []lang.Func) string {
			return stub + "    return None\n"
		},
		Echo: func(fns []lang.Func) string {
			var b strings.Builder
			for _, f := range fns {
				if f.Returns.Kind == lang.Optional {
					b.WriteString("def " + f.Name + "(give, x):\n    return x if give else None\n")
				} else {
					b.WriteString("def " + f.Name + "(x):\n    return x\n")
				}
			}
			return b.String()
		},
		Answers: answers(),
		Defines: []langtest.DefinesCase{
			{Code: "def read_user_file(root, name):\n    pass", Fn: "read_user_file", Want: true},
			{Code: "async def read_user_file (root, name):\n    pass", Fn: "read_user_file", Want: true},
			{Code: "read_user_file = lambda root, name: None", Fn: "read_user_file", Want: true},
			{Code: "read_user_file: Callable = partial(f, 1)", Fn: "read_user_file", Want: true},
			{Code: "def read_user_file[T](root: T): pass", Fn: "read_user_file", Want: true},
			{Code: "x = '''it's\n'''\r\ndef read_user_file(root):\r\n    pass", Fn: "read_user_file", Want: true},
			{Code: "# def read_user_file(root):\n", Fn: "read_user_file"},
			{Code: "'''\ndef read_user_file(root):\n'''", Fn: "read_user_file"},
			{Code: "class A:\n    def read_user_file(self):\n        pass", Fn: "read_user_file"},
			{Code: "read_user_file('/a', 'b')", Fn: "read_user_file"},
			{Code: "read_user_file == 3", Fn: "read_user_file"},
			{Code: "def read_user_files(root):\n    pass", Fn: "read_user_file"},
			{Code: "from x import read_user_file", Fn: "read_user_file"},
		},
	}
}

const head = "import os, struct, sys, time\ndef frame(i, body):\n    return struct.pack('<IQ', 8 + len(body), i) + body\n"

func answers() map[string]string {
	probe := func(body string) string {
		return head + "def probe_text(x):\n    " + strings.ReplaceAll(body, "\n", "\n    ") + "\n"
	}
	load := func(code string) string { return head + code + "\ndef probe_text(x):\n    return x\n" }
	return map[string]string{
		"throws":       probe("raise ValueError('plumb-thrown')"),
		"wrong-type":   probe("return 7"),
		"null":         probe("return None"),
		"prints":       probe("print('plumb-printed')\nreturn x"),
		"no-function":  "def probe(x):\n    return x\n",
		"syntax":       "def probe_text(x:\n",
		"exit-load":    load("os._exit(0)"),
		"exit-call":    probe("os._exit(0)"),
		"crash":        probe("import ctypes\nctypes.string_at(0)"),
		"garbage-load": load("os.write(4, b'garbage' * 9)"),
		"garbage-call": probe("os.write(4, b'garbage' * 9)\nreturn x"),
		"ready-twice":  load("os.write(4, frame(0, b'R'))"),
		"forge-future": probe("for i in range(1, 101):\n    os.write(4, frame(i, b'Vs' + struct.pack('<I', 5) + b'first'))\nreturn x"),
		"close":        probe("os.close(4)\ntime.sleep(60)"),
		"sleep":        probe("time.sleep(1000)\nreturn x"),
		"spin":         probe("while True: pass"),
		"overwrite-driver": probe(`for d in ['/plumb', *sys.argv, sys.modules['__main__'].__file__]:
    for path in [d] + [os.path.join(at, f) for at, _, fs in os.walk(d) for f in fs][:50]:
        for act in (lambda: open(path, 'w').write('boom'), lambda: os.unlink(path), lambda: os.rename(path, '/tmp/x')):
            try: act()
            except OSError: pass
return x`),
		"read-process":   probe("return ' '.join(sys.argv) + open('/proc/self/cmdline').read() + open('/proc/self/environ').read()"),
		"endless-output": probe("while True: print('x' * 4000)"),
		"memory":         probe("a = []\nwhile True: a.append(bytearray(1 << 24))"),
		"fork-bomb":      probe("while True: os.fork()"),
	}
}

func TestConformance(t *testing.T) { langtest.Run(t, subject()) }
