package bwrap_test

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
	"example.com/plumb/internal/sandbox/sandboxtest"
)

func TestConformance(t *testing.T) {
	sandboxtest.Run(t, func(t *testing.T) sandbox.Runner { return open(t, bwrap.Options{Slots: 2}) })
}

// TestConformanceWithoutCgroups: rlimits and the supervisor's own counting.
func TestConformanceWithoutCgroups(t *testing.T) {
	sandboxtest.Run(t, func(t *testing.T) sandbox.Runner {
		r := open(t, bwrap.Options{Slots: 2, NoCgroup: true})
		if tier := r.Tier(); tier.Cgroup != "none" || strings.Contains(tier.Limits["memory"], "cgroup") {
			t.Errorf("tier %+v, want no control groups", tier)
		}
		return r
	})
}

// TestConformanceAsUser runs TestConformance again as a user without rights.
func TestConformanceAsUser(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("TestConformance ran as a user already")
	}
	cmd := helper(t, "TestConformance")
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 12345, Gid: 12345}}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("as a user: %v\n%s", err, out)
	}
}

// helper runs a test of this binary in another process.
func helper(t *testing.T, test string) *exec.Cmd {
	t.Helper()
	self, err := os.ReadFile("/proc/self/exe")
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "plumb-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(dir, "test")
	if err := os.WriteFile(bin, self, 0o755); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(bin, "-test.run", "^"+test+"$")
	cmd.Dir, cmd.Env = "/", []string{"PATH=/usr/bin:/bin", "HOME=/nonexistent"}
	return cmd
}

// open makes a Runner; the caller closes it.
func open(t *testing.T, o bwrap.Options) *bwrap.Runner {
	t.Helper()
	r, err := bwrap.New(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func sleeper() sandbox.Spec { return sandbox.Spec{Argv: []string{"/bin/sleep", "1000"}} }

func TestCloseKillsAndLeavesNothing(t *testing.T) {
	defer goleak.VerifyNone(t)
	r := open(t, bwrap.Options{Slots: 2})
	p, err := r.Start(context.Background(), sleeper())
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
	if res, err := p.Wait(); err != nil || res.End != sandbox.Killed {
		t.Errorf("ended by %s, %v; want killed", res.End, err)
	}
	if _, err := r.Start(context.Background(), sleeper()); err == nil {
		t.Error("Start after Close succeeded")
	}
	if err := r.Close(); err != nil {
		t.Errorf("close again: %v", err)
	}
	if left := groups(t); len(left) > 0 {
		t.Errorf("control groups left behind: %v", left)
	}
	if left, _ := filepath.Glob("/tmp/plumb-sandbox-*"); ours(left) {
		t.Errorf("folders left behind: %v", left)
	}
}

// ours reports whether a folder belongs to this process, by the lock that only
// its owner can have.
func ours(dirs []string) bool {
	for _, dir := range dirs {
		if f, err := os.Open(dir); err == nil {
			err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
			_ = f.Close()
			if err == nil {
				return true
			}
		}
	}
	return false
}

// groups lists the control groups of no living Plumb, but for those that another,
// killed in another control group, had left before these tests began.
func groups(t *testing.T) []string {
	t.Helper()
	return slices.DeleteFunc(freeGroups(), func(g string) bool { return slices.Contains(leftBefore, g) })
}

//nolint:gochecknoglobals // set once, before the tests
var leftBefore = freeGroups()

func freeGroups() []string {
	var free []string
	_ = filepath.WalkDir("/sys/fs/cgroup", func(path string, d os.DirEntry, err error) error {
		if err == nil && d.IsDir() && strings.HasPrefix(d.Name(), "plumb-") && ours([]string{path}) {
			free = append(free, path)
		}
		return nil
	})
	return free
}

// TestSlotsBound: never more programs at once than slots, and a waiting Start
// honours its context.
func TestSlotsBound(t *testing.T) {
	r := open(t, bwrap.Options{Slots: 1})
	defer r.Close()
	p, err := r.Start(context.Background(), sleeper())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if _, err := r.Start(ctx, sleeper()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a second Start gave %v, want the context's error", err)
	}
	p.Kill()
	if _, err := p.Wait(); err != nil {
		t.Fatal(err)
	}
	if res, err := r.Run(context.Background(), sandbox.Spec{Argv: []string{"/bin/true"}}); err != nil || res.ExitCode != 0 {
		t.Errorf("after that: %v, %v", res, err)
	}
}

// TestManyAtOnce: results do not get mixed up, and nothing leaks.
func TestManyAtOnce(t *testing.T) {
	defer goleak.VerifyNone(t)
	r := open(t, bwrap.Options{Slots: 4})
	defer r.Close()
	before := descriptors(t)
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Go(func() {
			word := strings.Repeat("x", i+1)
			res, err := r.Run(context.Background(), sandbox.Spec{
				Argv: []string{"/bin/sh", "-c", "cat; cat f; exit " + string('0'+rune(i%10))}, Env: []string{"PATH=/bin"},
				Stdin: []byte(word), Files: []sandbox.File{{Path: "f", Data: []byte(word)}},
			})
			if err != nil || string(res.Stdout) != word+word || res.ExitCode != i%10 || len(res.Files) != 1 {
				t.Errorf("%d: %+v, %v", i, res, err)
			}
		})
	}
	wg.Wait()
	if after := descriptors(t); after > before {
		t.Errorf("%d descriptors before, %d after", before, after)
	}
}

func descriptors(t *testing.T) int {
	t.Helper()
	fds, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(fds)
}

func TestFaults(t *testing.T) {
	fault := func(err error) *eval.Fault {
		t.Helper()
		var f *eval.Fault
		if !errors.As(err, &f) || f.Hint == "" {
			t.Fatalf("got %v, want a fault with a mend", err)
		}
		return f
	}
	t.Run("missing", func(t *testing.T) {
		t.Setenv("PATH", t.TempDir())
		_, err := bwrap.New(context.Background(), bwrap.Options{})
		if f := fault(err); !strings.Contains(f.Hint, "apt-get install bubblewrap") {
			t.Errorf("hint %q", f.Hint)
		}
	})
	t.Run("refused", func(t *testing.T) {
		fake := filepath.Join(t.TempDir(), "bwrap")
		script := "#!/bin/sh\ncase $1 in --version) echo bubblewrap 9.9;; --help) echo --size BYTES;; " +
			"*) echo 'bwrap: No permissions to create new namespace' >&2; exit 1;; esac\n"
		if err := os.WriteFile(fake, []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(filepath.Dir(filepath.Dir(fake)), 0o755); err != nil {
			t.Fatal(err)
		}
		_, err := bwrap.New(context.Background(), bwrap.Options{Bwrap: fake})
		if f := fault(err); !strings.Contains(f.Text, "No permissions to create new namespace") {
			t.Errorf("text %q", f.Text)
		}
	})
	t.Run("old", func(t *testing.T) {
		fake := filepath.Join(t.TempDir(), "bwrap")
		if err := os.WriteFile(fake, []byte("#!/bin/sh\necho bubblewrap 0.3.1\n"), 0o755); err != nil {
			t.Fatal(err)
		}
		_, err := bwrap.New(context.Background(), bwrap.Options{Bwrap: fake})
		if f := fault(err); !strings.Contains(f.Text, "0.3.1") {
			t.Errorf("text %q", f.Text)
		}
	})
}

// TestSupervisorKilled: when Plumb is killed with SIGKILL its programs die, and
// the next Plumb sweeps the control groups and folders.
func TestSupervisorKilled(t *testing.T) {
	cmd := helper(t, "TestHelperSupervisor")
	cmd.Env = append(cmd.Env, "PLUMB_TEST_SUPERVISOR=1", "TMPDIR="+t.TempDir())
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line := make([]byte, len("running\n"))
	if _, err := io.ReadFull(out, line); err != nil {
		t.Fatalf("the helper said %q, %v", line, err)
	}
	if n := len(processesWith(t, supervisorMark)); n == 0 {
		t.Fatal("no program runs")
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	for range 300 {
		if len(processesWith(t, supervisorMark)) == 0 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if left := processesWith(t, supervisorMark); len(left) > 0 {
		t.Errorf("programs outlived their supervisor: %v", left)
	}
	old := time.Now().Add(-time.Minute)
	for _, g := range groups(t) {
		if err := os.Chtimes(g, old, old); err != nil {
			t.Fatal(err)
		}
	}
	open(t, bwrap.Options{Slots: 1}).Close()
	if left := groups(t); len(left) > 0 {
		t.Errorf("control groups not swept: %v", left)
	}
}

// supervisorMark is in the command line of TestHelperSupervisor's program.
const supervisorMark = "31415.9265"

// TestHelperSupervisor is the process that TestSupervisorKilled kills.
func TestHelperSupervisor(t *testing.T) {
	if os.Getenv("PLUMB_TEST_SUPERVISOR") == "" {
		t.Skip("only for TestSupervisorKilled")
	}
	r := open(t, bwrap.Options{Slots: 1})
	p, err := r.Start(context.Background(), sandbox.Spec{
		Argv:    []string{"/bin/sh", "-c", "setsid sleep " + supervisorMark + " & trap '' TERM HUP PIPE; echo >&4; sleep " + supervisorMark},
		Env:     []string{"PATH=/usr/bin:/bin"},
		Channel: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Channel().Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	_, _ = os.Stdout.WriteString("running\n")
	_, _ = p.Wait()
}

func processesWith(t *testing.T, word string) []string {
	t.Helper()
	all, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	var found []string
	for _, file := range all {
		if line, err := os.ReadFile(file); err == nil && strings.Contains(string(line), word) {
			found = append(found, file)
		}
	}
	return found
}

// TestTier: what the manifest says is what there is.
func TestTier(t *testing.T) {
	r := open(t, bwrap.Options{Slots: 3})
	defer r.Close()
	tier := r.Tier()
	t.Logf("%+v", tier)
	if tier.Backend != "bwrap" || tier.Version == "" || tier.Slots != 3 || !tier.Seccomp || !tier.Confined {
		t.Errorf("tier %+v", tier)
	}
	res, err := r.Run(context.Background(), sandbox.Spec{Argv: []string{"/bin/true"}})
	if err != nil {
		t.Fatal(err)
	}
	if v1 := tier.Limits["memory"] == "cgroup v1"; v1 != (res.MaxMemory > 0) {
		t.Errorf("memory is limited by %s, and the most in use is told as %d", tier.Limits["memory"], res.MaxMemory)
	}
	for limit, by := range tier.Limits {
		if strings.Contains(by, "cgroup") == (tier.Cgroup == "none") && (limit == "memory" || limit == "processes") {
			t.Errorf("%s is limited by %s with control groups %s", limit, by, tier.Cgroup)
		}
	}
}
