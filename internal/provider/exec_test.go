package provider

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"example.com/plumb/internal/eval"
)

func TestExec(t *testing.T) {
	t.Setenv("PLUMB_TEST_KEY", fakeKey)
	t.Setenv("PLUMB_OTHER_KEY", "not for the command")
	for _, tt := range []struct {
		name, cmd string
		want      eval.Answer // Raw and Latency are not compared
		kind      Kind
		text      string // part of the error
	}{
		{name: "plain text", cmd: "echo hello", want: eval.Answer{Text: "hello\n", Finish: eval.FinishStop}},
		{name: "reads its request", cmd: `grep -o '"case":"the case"\|"epoch":3\|"content":"the prompt"\|"version":1'`, want: eval.Answer{Text: "\"version\":1\n\"case\":\"the case\"\n\"epoch\":3\n\"content\":\"the prompt\"\n", Finish: eval.FinishStop}},
		{name: "json", cmd: `echo '{"text":"t","reasoning":"r","finish":"length","model":"m","usage":{"input":1,"output":2}}'`, want: eval.Answer{Text: "t", Reasoning: "r", Finish: eval.FinishLength, Model: "m", Usage: eval.Usage{Input: 1, Output: 2, Known: true}}},
		{name: "json that is the answer itself", cmd: `echo '{"name":"x"}'`, want: eval.Answer{Text: "{\"name\":\"x\"}\n", Finish: eval.FinishStop}},
		{name: "thinking", cmd: `printf '<think>hm</think>\nyes'`, want: eval.Answer{Text: "yes", Reasoning: "hm", Finish: eval.FinishStop}},
		{name: "files in its folder", cmd: `test -z "$(ls -A)" && mkdir -p src .git && echo a >src/a.py && echo b >b.txt && echo c >.git/c`, want: eval.Answer{Finish: eval.FinishStop, Files: map[string][]byte{"src/a.py": []byte("a\n"), "b.txt": []byte("b\n")}}},
		{name: "files that it names", cmd: `echo on disk >b; echo '{"files":{"a":"A","b":"said"}}'`, want: eval.Answer{Finish: eval.FinishStop, Files: map[string][]byte{"a": []byte("A"), "b": []byte("said")}}},
		{name: "links and pipes are not read", cmd: `ln -s /etc/passwd p; ln -s /etc d; mkfifo f; ln -s . self; echo x >x`, want: eval.Answer{Finish: eval.FinishStop, Files: map[string][]byte{"x": []byte("x\n")}}},
		{name: "sees no key", cmd: `echo "<$PLUMB_OTHER_KEY>"`, want: eval.Answer{Text: "<>\n", Finish: eval.FinishStop}},
		{name: "sees the key it was given, which is not kept", cmd: `test ${#PLUMB_TEST_KEY} = 35 && echo $PLUMB_TEST_KEY | tee f`, want: eval.Answer{Text: "[key]\n", Finish: eval.FinishStop, Files: map[string][]byte{"f": []byte("[key]\n")}}},
		{name: "its own time limit is an answer", cmd: `echo too late >f; sleep 60`, want: eval.Answer{Finish: eval.FinishTimeout}},
		{name: "a child holds the pipe", cmd: `sleep 60 & echo done`, want: eval.Answer{Text: "done\n", Finish: eval.FinishStop}},
		{name: "fails", cmd: `echo why >&2; exit 3`, kind: Rejected, text: "the command failed: exit status 3: why"},
		{name: "asks to be run again", cmd: `exit 75`, kind: Transient, text: "exit status 75"},
		{name: "not there", cmd: `no-such-command-anywhere`, kind: Permanent, text: "check the command line"},
		{name: "too much", cmd: `yes | head -c 20000000`, kind: Rejected, text: "more than 16 MiB"},
		{name: "unknown finish", cmd: `echo '{"text":"t","finish":"perhaps"}'`, kind: Rejected, text: `unknown finish "perhaps"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			p, err := New(eval.Target{Provider: "exec", Model: tt.cmd}, Options{ExecTimeout: 3 * time.Second, ExecEnv: []string{"PLUMB_TEST_KEY"}})
			if err != nil {
				t.Fatal(err)
			}
			r := ask(eval.Target{}, "the prompt")
			r.CaseName, r.Epoch = "the case", 3
			a, err := p.Generate(t.Context(), r)
			if tt.kind != "" {
				if err == nil || KindOf(err) != tt.kind || !strings.Contains(err.Error(), tt.text) {
					t.Errorf("got %v, want %s %q", err, tt.kind, tt.text)
				}
				return
			}
			a.Raw, a.Latency = nil, 0
			if err != nil || fmt.Sprintf("%+v", a) != fmt.Sprintf("%+v", tt.want) {
				t.Errorf("got  %+v %v\nwant %+v", a, err, tt.want)
			}
		})
	}
}

// TestExecLeavesNothing looks for the processes and the folder of a command that
// was cut off.
func TestExecLeavesNothing(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	pids := filepath.Join(t.TempDir(), "pids")
	p, err := New(eval.Target{Provider: "exec", Model: fmt.Sprintf("mkdir locked; touch locked/f; chmod 0 locked; sleep 100 & echo $$ $! >%s; trap '' TERM; wait", pids)}, Options{ExecTimeout: 300 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	a, err := p.Generate(t.Context(), ask(eval.Target{}, "x"))
	if err != nil || a.Finish != eval.FinishTimeout {
		t.Fatalf("got %+v %v", a, err)
	}
	b, err := os.ReadFile(pids)
	if err != nil {
		t.Fatal(err)
	}
	var shell, child int
	fmt.Sscan(string(b), &shell, &child)
	for _, pid := range []int{shell, child} {
		if !gone(pid) {
			t.Errorf("process %d still runs", pid)
		}
	}
	if left, _ := os.ReadDir(os.Getenv("TMPDIR")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// gone says that a process has ended, reaped or not.
func gone(pid int) bool {
	for range 100 {
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil || strings.Contains(string(stat), ") Z ") {
			return pid > 0
		}
		if errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

func TestReadFolderIsBounded(t *testing.T) {
	dir := t.TempDir()
	for i := range maxFiles + 10 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("f%04d", i)), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files, truncated, err := readFolder(dir)
	if err != nil || !truncated || len(files) != maxFiles {
		t.Errorf("%d files, truncated %v, %v", len(files), truncated, err)
	}
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "big"), make([]byte, maxFilesBytes+1), 0o600); err != nil {
		t.Fatal(err)
	}
	files, truncated, err = readFolder(dir)
	if err != nil || !truncated || len(files) != 0 {
		t.Errorf("%d files, truncated %v, %v", len(files), truncated, err)
	}
}

func TestExecWantsItsVariables(t *testing.T) {
	_, err := New(eval.Target{Provider: "exec", Model: "x"}, Options{ExecEnv: []string{"PLUMB_NOT_SET"}})
	if want := `the variable PLUMB_NOT_SET, which is to be passed to "x", is not set (export PLUMB_NOT_SET)`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
