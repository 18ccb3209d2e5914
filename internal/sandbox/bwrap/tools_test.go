package bwrap_test

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
)

// TestToolchains: what candidates are written in works under all limits and the
// system call filter. A toolchain that this machine lacks is skipped.
func TestToolchains(t *testing.T) {
	r := open(t, bwrap.Options{})
	defer r.Close()
	const leak = "#include <stdlib.h>\nint main(int n, char **v) { void *volatile p = malloc(n > 1 ? 9 : 1); if (n < 2) free(p); p = 0; return 0; }\n"
	for _, tool := range []struct {
		name, needs, script, want string
		files                     []sandbox.File
	}{
		{"python", "/usr/bin/python3", `python3 -c '
import threading, subprocess, multiprocessing, sqlite3, socket, hashlib, tempfile
t = threading.Thread(target=print, args=("thread",)); t.start(); t.join()
print(subprocess.check_output(["echo", "child"]).decode().strip())
print(multiprocessing.Pool(2).map(abs, [-1, -2]))
a, b = socket.socketpair(); a.send(b"x"); print(b.recv(1))
tempfile.TemporaryFile().write(b"x")'`, "thread\nchild\n[1, 2]\nb'x'\n", nil},
		{"node", "/usr/bin/node", `node -e '
require("crypto").scrypt("a", "b", 8, (e, k) => console.log(k.length));
console.log(Object.keys(require("os").networkInterfaces()));
console.log(require("child_process").execSync("echo child").toString().trim());
new (require("worker_threads").Worker)("console.log(\"worker\")", { eval: true })'`, "8", nil},
		{"gcc", "/usr/bin/gcc", "gcc -O1 main.c -o main && ./main && echo $?", "0\n", []sandbox.File{{Path: "main.c", Data: []byte(leak)}}},
		{
			"sanitizers", "/usr/bin/gcc", "gcc -g -fsanitize=address,undefined main.c -o main && ./main && echo clean && { ./main leak 2>&1 | grep -o 'LeakSanitizer: detected' ; }",
			"clean\nLeakSanitizer: detected\n",
			[]sandbox.File{{Path: "main.c", Data: []byte(leak)}},
		},
		{"g++", "/usr/bin/g++", "g++ main.cc -o main -pthread && ./main", "thread\n", []sandbox.File{{
			Path: "main.cc",
			Data: []byte("#include <thread>\n#include <cstdio>\nint main() { std::thread([] { puts(\"thread\"); }).join(); }\n"),
		}}},
	} {
		t.Run(tool.name, func(t *testing.T) {
			if _, err := os.Stat(tool.needs); err != nil {
				t.Skip(err)
			}
			runTool(t, r, tool.script, tool.want, nil, tool.files)
		})
	}
	t.Run("go", func(t *testing.T) {
		self, err := os.ReadFile("/proc/self/exe")
		if err != nil {
			t.Fatal(err)
		}
		runTool(t, r, "./self -test.list TestToolchains", "TestToolchains\n", nil,
			[]sandbox.File{{Path: "self", Data: self, Mode: 0o755}})
	})
	t.Run("go compiler", func(t *testing.T) {
		root, err := exec.Command("go", "env", "GOROOT").Output()
		if err != nil {
			t.Skip(err)
		}
		runTool(t, r, "/opt/go/bin/gofmt -l . && /opt/go/bin/go tool compile -p main main.go && ls main.o", "main.o\n",
			[]sandbox.Mount{{Host: strings.TrimSpace(string(root)), Guest: "/opt/go"}},
			[]sandbox.File{{Path: "main.go", Data: []byte("package main\n\nfunc main() { println() }\n")}})
	})
}

func runTool(t *testing.T, r *bwrap.Runner, script, want string, mounts []sandbox.Mount, files []sandbox.File) {
	t.Helper()
	res, err := r.Run(context.Background(), sandbox.Spec{
		Argv:   []string{"/bin/sh", "-c", script},
		Env:    []string{"PATH=/usr/bin:/bin", "HOME=/box", "GOCACHE=/tmp/go", "GOFLAGS=-p=2", "CGO_ENABLED=0"},
		Mounts: mounts, Files: files,
		Limits: sandbox.Limits{
			CPU: 3 * time.Minute, Wall: 5 * time.Minute, Memory: 2 << 30, Disk: 512 << 20, Processes: 200,
		},
		Collect: sandbox.Collect{None: true},
	})
	if err != nil {
		t.Fatal(err)
	}
	if res.End != sandbox.Exited || res.ExitCode != 0 || !strings.Contains(string(res.Stdout), want) {
		t.Errorf("ended by %s %d, printed %q, want %q\n%s", res.End, res.ExitCode+res.Signal, res.Stdout, want, res.Stderr)
	}
}
