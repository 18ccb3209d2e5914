package sandboxtest

// Programs that reach for what is outside: asked of confined backends.

import (
	"errors"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox"
)

func confinedBasics() map[string]func(*testing.T, *suite) {
	return map[string]func(*testing.T, *suite){
		"trace own child":        traceOwnChild,
		"constant surroundings":  constantSurroundings,
		"never root on the host": neverRoot,
	}
}

func escapes() map[string]func(*testing.T, *suite) {
	return map[string]func(*testing.T, *suite){
		"daemon":          daemonDies,
		"host secrets":    hostSecrets,
		"other process":   otherProcess,
		"signals":         signalsStayInside,
		"first process":   func(t *testing.T, s *suite) { s.achievesNothing(t, "take-over-init") },
		"network":         network,
		"rights":          func(t *testing.T, s *suite) { s.achievesNothing(t, "rights") },
		"foreign calls":   foreignCalls,
		"setuid programs": setuidPrograms,
		"write outside":   writeOutside,
		"other sandboxes": otherSandboxes,
	}
}

func traceOwnChild(t *testing.T, s *suite) {
	spec, _ := s.spec("trace-child")
	if res := s.run(t, spec); string(res.Stdout) != "traced\n" {
		t.Errorf("LeakSanitizer could not work: %q, %s %d", res.Stdout, res.End, res.ExitCode)
	}
}

// constantSurroundings: what a program sees of its machine is the same anywhere.
func constantSurroundings(t *testing.T, s *suite) {
	res := s.run(t, shell("id -u; id -un; hostname; umask; cat /etc/hostname; ls /; ls /root /home /var /run /sys /srv 2>/dev/null"))
	host, err := os.Hostname()
	if err != nil {
		t.Fatal(err)
	}
	if out := string(res.Stdout); !strings.HasPrefix(out, "1000\nplumb\nplumb\n") || strings.Contains(out, host+"\n") {
		t.Errorf("a program sees %q", out)
	}
}

// neverRoot: as the host sees it, at any moment of its life.
func neverRoot(t *testing.T, s *suite) {
	spec, name := s.spec("deaf-sleeper")
	s.start(t, spec)
	waitUntil(t, "the program runs", func() bool { return len(hostProcesses(t, name)) >= 1 })
	for _, dir := range hostProcesses(t, name) {
		status, err := os.ReadFile(filepath.Join(dir, "status"))
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(status)) {
			if f := strings.Fields(line); (f[0] == "Uid:" || f[0] == "Gid:") && strings.Contains(strings.Join(f, " ")+" ", " 0 ") {
				t.Errorf("%s has %s", dir, line)
			}
		}
	}
}

func daemonDies(t *testing.T, s *suite) {
	for _, how := range []string{"", "keep-output"} {
		spec, name := s.spec("daemon", how)
		begin := time.Now()
		res := s.run(t, spec)
		wantExit(t, res, 0)
		if took := time.Since(begin); took > 10*time.Second {
			t.Errorf("Wait took %v: it waited for the daemon", took)
		}
		wantGone(t, name)
	}
}

// hostSecrets plants a canary where secrets are and searches everything that a
// program can see for it. The pattern does not match its own text.
func hostSecrets(t *testing.T, s *suite) {
	word := canary(t)
	t.Setenv("PLUMB_SECRET", word)
	home, err := os.UserHomeDir()
	if err != nil {
		t.Fatal(err)
	}
	var planted []string
	for _, dir := range []string{t.TempDir(), home, ".", "/tmp", "/var/tmp", "/opt", "/srv", "/home", "/etc"} {
		file := filepath.Join(dir, "plumb-secret-"+itoa(os.Getpid()))
		if os.WriteFile(file, []byte(word), 0o644) != nil {
			continue // where we cannot write there are no secrets of ours
		}
		t.Cleanup(func() { _ = os.Remove(file) })
		abs, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		planted = append(planted, abs)
	}
	pattern := "[" + word[:1] + "]" + word[1:]
	script := `for f in ` + strings.Join(planted, " ") + `; do
		for root in "" /proc/1/root /proc/self/root /oldroot /newroot /proc/1/cwd/..; do
			cat "$root$f" 2>/dev/null | grep -a '` + pattern + `'
		done
	done
	find / -path /usr -prune -o -path /proc -prune -o -path /dev -prune -o -type f -print0 | xargs -0 grep -als '` + pattern + `'
	for p in /proc/[0-9]*; do
		grep -als '` + pattern + `' $p/environ $p/cmdline $p/maps $p/mountinfo
	done
	ls -d /proc/[0-9]* | wc -l
	grep -c . /proc/self/mountinfo`
	res := s.run(t, shell(script))
	lines := strings.Fields(string(res.Stdout))
	if len(lines) != 2 {
		t.Fatalf("found: %q, %s", res.Stdout, res.Stderr)
	}
	if len(lines[0]) > 1 {
		t.Errorf("sees %s processes", lines[0])
	}
	if out := s.run(t, shell("cat /proc/self/mountinfo")).Stdout; strings.Contains(string(out), " /home") ||
		strings.Contains(string(out), " /root") {
		t.Errorf("mountinfo names a home folder:\n%s", out)
	}
}

func otherProcess(t *testing.T, s *suite) {
	secret := []byte(canary(t)) // in our memory
	for _, pid := range []int{os.Getpid(), os.Getppid()} {
		if pid > 20 { // in a container, a low number is also one of the sandbox's own
			s.achievesNothing(t, "attack-process", itoa(pid))
		}
	}
	runtime.KeepAlive(secret)
}

// signalsStayInside: killing everything in sight must not reach us.
func signalsStayInside(t *testing.T, s *suite) {
	got := make(chan os.Signal, 8)
	signal.Notify(got, syscall.SIGTERM, syscall.SIGCONT, syscall.SIGUSR1, syscall.SIGHUP)
	defer signal.Stop(got)
	spec, name := s.spec("signal-all")
	res := s.run(t, spec)
	if string(res.Stdout) != "trying\nalive\n" {
		t.Errorf("printed %q", res.Stdout)
	}
	wantExit(t, res, 0)
	select {
	case sig := <-got:
		t.Errorf("the supervisor received %v", sig)
	case <-time.After(50 * time.Millisecond):
	}
	wantGone(t, name)
}

func network(t *testing.T, s *suite) {
	path := filepath.Join(t.TempDir(), "s")
	name := "plumb-test-" + itoa(os.Getpid())
	tcp, unixSocket, abstract := listen(t, "tcp", "127.0.0.1:0"), listen(t, "unix", path), listen(t, "unix", "@"+name)
	udp, err := new(net.ListenConfig).ListenPacket(t.Context(), "udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = udp.Close() })
	s.achievesNothing(t, "dial", port(tcp.Addr()), port(udp.LocalAddr()), path, name)
	res := s.run(t, shell("getent hosts example.com; getent hosts localhost >/dev/null || echo none"))
	if len(res.Stdout) > 0 {
		t.Errorf("names resolved: %s", res.Stdout)
	}
	soon := time.Now().Add(50 * time.Millisecond)
	for _, l := range []listener{tcp, unixSocket, abstract} {
		_ = l.SetDeadline(soon)
		if c, err := l.Accept(); err == nil {
			t.Errorf("a program reached the host's %s", l.Addr())
			_ = c.Close()
		}
	}
	_ = udp.SetReadDeadline(soon)
	if n, _, err := udp.ReadFrom(make([]byte, 16)); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("the host received %d bytes by UDP, %v", n, err)
	}
}

type listener interface {
	net.Listener
	SetDeadline(t time.Time) error
}

func listen(t *testing.T, network, address string) listener {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), network, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	with, ok := l.(listener)
	if !ok {
		t.Fatalf("%s listeners have no deadlines", network)
	}
	return with
}

func port(a net.Addr) string {
	_, p, _ := net.SplitHostPort(a.String())
	return p
}

// foreignCalls makes a system call the 32-bit way, which numbers calls otherwise.
func foreignCalls(t *testing.T, s *suite) {
	if runtime.GOARCH != "amd64" {
		t.Skip("only amd64 has a second way")
	}
	spec, _ := s.spec("foreign-call")
	if res := s.run(t, spec); len(res.Stdout) > 0 {
		t.Errorf("ended by %s %d, achieved %q", res.End, res.ExitCode, res.Stdout)
	}
}

func setuidPrograms(t *testing.T, s *suite) {
	spec := shell(`cp /usr/bin/id mine; chmod 6755 mine; ./mine -u; ./planted -u
		grep -h NoNewPrivs /proc/self/status
		grep -h '^Cap[PEB]' /proc/self/status | grep -v '0000000000000000$'
		for p in su mount passwd newgrp sudo pkexec; do
			f=$(command -v $p) && [ -u "$f" ] && echo y | timeout 2 "$f" -c id 2>/dev/null | grep uid=0
		done; true`)
	id, err := os.ReadFile("/usr/bin/id")
	if err != nil {
		t.Fatal(err)
	}
	spec.Files = []sandbox.File{{Path: "planted", Data: id, Mode: os.ModeSetuid | os.ModeSetgid | 0o755}}
	if res := s.run(t, spec); string(res.Stdout) != "1000\n1000\nNoNewPrivs:\t1\n" {
		t.Errorf("printed %q, %s", res.Stdout, res.Stderr)
	}
}

func writeOutside(t *testing.T, s *suite) {
	name := "plumb-wrote-" + itoa(os.Getpid())
	s.achievesNothing(t, "write-outside", name)
	for _, dir := range []string{"/", "/usr", "/etc", "/root", "/tmp", "/dev", "/var/tmp", "/box"} {
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			t.Errorf("%s/%s exists on the host", dir, name)
		}
	}
}

// otherSandboxes: two at the same time, and one after another in the same slot.
func otherSandboxes(t *testing.T, s *suite) {
	spec, _ := s.spec("leave-traces")
	spec.Channel = true
	left := s.start(t, spec)
	ready := make([]byte, 1)
	if _, err := left.Channel().Read(ready); err != nil || ready[0] != 'r' {
		t.Fatalf("leaving traces failed: %v", err)
	}
	s.achievesNothing(t, "find-traces")
	if err := left.Channel().CloseWrite(); err != nil {
		t.Fatal(err)
	}
	res, err := left.Wait()
	if err != nil {
		t.Fatal(err)
	}
	wantExit(t, res, 0)
	for range s.tier.Slots {
		s.achievesNothing(t, "find-traces")
	}
}

func clearCloseOnExec(t *testing.T, f *os.File) {
	t.Helper()
	if _, err := unix.FcntlInt(f.Fd(), unix.F_SETFD, 0); err != nil {
		t.Fatal(err)
	}
}
