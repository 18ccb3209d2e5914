package sandboxtest

// What a program is given and how its end is told: asked of every backend.

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/sandbox"
)

func basics() map[string]func(*testing.T, *suite) {
	return map[string]func(*testing.T, *suite){
		"exit codes":           exitCodes,
		"signals":              signals,
		"stdin":                stdin,
		"environment is exact": environmentIsExact,
		"output":               outputIsKept,
		"output limit":         outputLimit,
		"cpu limit":            cpuLimit,
		"wall limit":           wallLimit,
		"kill":                 killDeaf,
		"kill after end":       killAfterEnd,
		"context":              contextEnds,
		"channel":              channelEchoes,
		"channel at death":     channelAtDeath,
		"cpu of a call":        cpuOfACall,
		"bad specs":            badSpecs,
		"descriptors":          descriptorsAreExact,
	}
}

func exitCodes(t *testing.T, s *suite) {
	for _, code := range []int{0, 1, 97, 127, 255} {
		spec, _ := s.spec("die", "-"+itoa(code))
		wantExit(t, s.run(t, spec), code)
	}
}

func signals(t *testing.T, s *suite) {
	for _, sig := range []int{4, 6, 8, 11, 15} {
		spec, _ := s.spec("die", itoa(sig))
		if res := s.run(t, spec); res.End != sandbox.Signaled || res.Signal != sig {
			t.Errorf("died of signal %d: told %s %d", sig, res.End, res.Signal)
		}
	}
}

func stdin(t *testing.T, s *suite) {
	for _, in := range []string{"", "one line\n", strings.Repeat("x", 200_000)} {
		spec := shell("cat; echo end >&2")
		spec.Stdin = []byte(in)
		res := s.run(t, spec)
		wantExit(t, res, 0)
		if string(res.Stdout) != in || string(res.Stderr) != "end\n" {
			t.Errorf("cat of %d bytes gave %d, stderr %q", len(in), len(res.Stdout), res.Stderr)
		}
	}
}

func environmentIsExact(t *testing.T, s *suite) {
	t.Setenv("PLUMB_SECRET_OF_THE_SUPERVISOR", canary(t))
	spec, _ := s.spec("environment")
	spec.Env = []string{"A=1", "B=x=y", "EMPTY=", "LANG=C"}
	res := s.run(t, spec)
	got := strings.Split(strings.TrimSuffix(string(res.Stdout), "\n"), "\n")
	slices.Sort(got)
	want := []string{"A=1", "B=x=y", "EMPTY=", "LANG=C", "PWD=" + sandbox.WorkDir}
	if !slices.Equal(got, want) {
		t.Errorf("environment %q, want %q", got, want)
	}
}

func outputIsKept(t *testing.T, s *suite) {
	spec := shell("printf out; printf err >&2; printf again > /dev/stdout")
	res := s.run(t, spec)
	wantExit(t, res, 0)
	if string(res.Stdout) != "outagain" || string(res.Stderr) != "err" {
		t.Errorf("stdout %q, stderr %q", res.Stdout, res.Stderr)
	}
}

func outputLimit(t *testing.T, s *suite) {
	for _, to := range []string{"", " >&2"} {
		spec := shell("exec yes" + to)
		spec.Limits.Output = 10_000
		res := s.run(t, spec)
		wantEnd(t, res, sandbox.OutputLimit)
		if n := len(res.Stdout) + len(res.Stderr); n != 10_000 {
			t.Errorf("kept %d bytes of output, want 10000", n)
		}
	}
	// Exactly at the limit is within it, and one more is not, even at the end.
	for n, want := range map[string]sandbox.End{"10000": sandbox.Exited, "10001": sandbox.OutputLimit} {
		spec := shell("head -c " + n + " /dev/zero")
		spec.Limits.Output = 10_000
		wantEnd(t, s.run(t, spec), want)
	}
}

func cpuLimit(t *testing.T, s *suite) {
	spec, name := s.spec("spin", "1")
	spec.Limits.CPU = 300 * time.Millisecond
	res := s.run(t, spec)
	wantEnd(t, res, sandbox.CPULimit)
	if res.CPU < 300*time.Millisecond || res.CPU > 1500*time.Millisecond {
		t.Errorf("used %v of processor time, limit 300ms", res.CPU)
	}
	wantGone(t, name)
}

func wallLimit(t *testing.T, s *suite) {
	spec, name := s.spec("deaf-sleeper")
	spec.Limits.Wall = 300 * time.Millisecond
	res := s.run(t, spec)
	wantEnd(t, res, sandbox.WallLimit)
	if string(res.Stdout) != "asleep\n" {
		t.Errorf("output before the end is lost: %q", res.Stdout)
	}
	wantGone(t, name)
}

func killDeaf(t *testing.T, s *suite) {
	spec, name := s.spec("deaf-sleeper")
	p := s.start(t, spec)
	waitUntil(t, "the program runs", func() bool { return len(hostProcesses(t, name)) > 0 })
	p.Kill()
	p.Kill()
	res, err := p.Wait()
	if err != nil {
		t.Fatal(err)
	}
	wantEnd(t, res, sandbox.Killed)
	p.Kill()
	if again, err := p.Wait(); err != nil || again.End != res.End {
		t.Errorf("a second Wait told %v, %v", again.End, err)
	}
	wantGone(t, name)
}

// killAfterEnd: a supervisor that sees the channel end kills at once; the
// result must still say how the program ended.
func killAfterEnd(t *testing.T, s *suite) {
	for range 20 {
		spec, _ := s.spec("die", "11")
		spec.Channel = true
		p := s.start(t, spec)
		if n, err := p.Channel().Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
			t.Fatalf("read %d, %v; want the end", n, err)
		}
		p.Kill()
		res, err := p.Wait()
		if err != nil || res.End != sandbox.Signaled || res.Signal != 11 {
			t.Fatalf("ended by %s %d, %v; want signal 11", res.End, res.Signal, err)
		}
	}
}

func contextEnds(t *testing.T, s *suite) {
	spec, name := s.spec("deaf-sleeper")
	why := errors.New("enough")
	ctx, cancel := context.WithCancelCause(context.Background())
	p, err := s.r.Start(ctx, spec)
	if err != nil {
		t.Fatal(err)
	}
	cancel(why)
	if _, err := p.Wait(); !errors.Is(err, why) {
		t.Errorf("Wait says %v, want the context's cause", err)
	}
	wantGone(t, name)
	if _, err := s.r.Start(ctx, spec); err == nil {
		t.Error("Start with an ended context succeeded")
	}
}

func channelEchoes(t *testing.T, s *suite) {
	spec, _ := s.spec("echo-channel")
	spec.Channel = true
	p := s.start(t, spec)
	ch := p.Channel()
	deadline := time.Now().Add(20 * time.Second)
	if err := errors.Join(ch.SetReadDeadline(deadline), ch.SetWriteDeadline(deadline)); err != nil {
		t.Fatal(err)
	}
	big := bytes.Repeat([]byte("0123456789abcdef"), 20_000)
	wrote := make(chan error, 1)
	go func() {
		_, err := ch.Write(big)
		wrote <- errors.Join(err, ch.CloseWrite())
	}()
	back, err := io.ReadAll(ch)
	if err := errors.Join(err, <-wrote); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(back, big) {
		t.Errorf("%d bytes came back of %d", len(back), len(big))
	}
	res, err := p.Wait()
	if err != nil {
		t.Fatal(err)
	}
	wantExit(t, res, 7)
}

func channelAtDeath(t *testing.T, s *suite) {
	spec, _ := s.spec("deaf-sleeper")
	spec.Channel = true
	p := s.start(t, spec)
	ch := p.Channel()
	if err := ch.SetReadDeadline(time.Now().Add(100 * time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	if _, err := ch.Read(make([]byte, 1)); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("read from a silent program: %v, want a deadline error", err)
	}
	if err := ch.SetReadDeadline(time.Time{}); err != nil {
		t.Fatal(err)
	}
	// A program that does not read must not block its supervisor for ever.
	if err := ch.SetWriteDeadline(time.Now().Add(100 * time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	if _, err := ch.Write(make([]byte, 1<<20)); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("write to a deaf program: %v, want a deadline error", err)
	}
	p.Kill()
	if _, err := ch.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		t.Errorf("read from a dead program: %v, want the end", err)
	}
}

// cpuOfACall: the host measures what a running program uses.
func cpuOfACall(t *testing.T, s *suite) {
	spec, _ := s.spec("spin", "1")
	p := s.start(t, spec)
	waitUntil(t, "100 ms of processor time are used", func() bool {
		used, err := p.CPU()
		return err == nil && used > 100*time.Millisecond
	})
	idle, _ := s.spec("deaf-sleeper")
	if s.tier.Slots > 1 {
		q := s.start(t, idle)
		time.Sleep(50 * time.Millisecond)
		if used, err := q.CPU(); err != nil || used > 50*time.Millisecond {
			t.Errorf("a sleeper used %v, %v", used, err)
		}
	}
}

func badSpecs(t *testing.T, s *suite) {
	good := []string{"/bin/true"}
	for name, spec := range map[string]sandbox.Spec{
		"no program":       {},
		"relative program": {Argv: []string{"true"}},
		"no such program":  {Argv: []string{"/bin/no-such-program"}},
		"folder":           {Argv: []string{"/usr/bin"}},
		"environment":      {Argv: good, Env: []string{"NOVALUE"}},
		"absolute file":    {Argv: good, Files: []sandbox.File{{Path: "/etc/x"}}},
		"file above":       {Argv: good, Files: []sandbox.File{{Path: "a/../../x"}}},
		"file behind link": {Argv: good, Files: []sandbox.File{
			{Path: "l", Data: []byte("/tmp"), Mode: fs.ModeSymlink}, {Path: "l/x"},
		}},
		"mount":   {Argv: good, Mounts: []sandbox.Mount{{Host: "usr", Guest: "/x"}}},
		"missing": {Argv: good, Mounts: []sandbox.Mount{{Host: "/no/such/folder", Guest: "/x"}}},
		"on box":  {Argv: good, Mounts: []sandbox.Mount{{Host: "/usr", Guest: "/box/usr"}}},
	} {
		if res, err := s.r.Run(context.Background(), spec); err == nil {
			t.Errorf("%s: ran and ended by %s %d", name, res.End, res.ExitCode)
		}
	}
	// Nothing of that may have cost a slot.
	for range s.tier.Slots + 1 {
		wantExit(t, s.run(t, sandbox.Spec{Argv: good}), 0)
	}
}

func descriptorsAreExact(t *testing.T, s *suite) {
	leak, err := os.Open("/") // Go opens with O_CLOEXEC; what we inherit may lack it
	if err != nil {
		t.Fatal(err)
	}
	defer leak.Close()
	clearCloseOnExec(t, leak)
	for _, ch := range []bool{false, true} {
		spec, _ := s.spec("descriptors")
		spec.Channel = ch
		if s.tier.Confined {
			spec.Mounts = []sandbox.Mount{{Host: t.TempDir(), Guest: "/opt/shown"}}
		}
		want := "0\n1\n2\n"
		if ch {
			want += "3\n4\n"
		}
		if got := string(s.run(t, spec).Stdout); got != want {
			t.Errorf("channel %v: descriptors %q, want %q", ch, got, want)
		}
	}
}
