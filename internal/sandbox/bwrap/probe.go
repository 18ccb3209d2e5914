package bwrap

// What `plumb doctor` says of the sandbox: each part is really used.

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/cgroup"
)

// Finding is the result of one probe.
type Finding struct {
	Name   string // "memory limit"
	OK     bool
	Detail string // what was seen
	Mend   string // what helps, when not OK or when something could be better
}

// Probe tries every part of the sandbox on this host, which takes a few seconds,
// and tells what it found. When sandboxes do not work at all the last finding
// says why.
func Probe(ctx context.Context) []Finding {
	r, err := New(ctx, Options{Slots: 1})
	if err != nil {
		f := Finding{Name: "sandbox", Detail: err.Error()}
		if fault := (*eval.Fault)(nil); errors.As(err, &fault) {
			f.Detail, f.Mend = fault.Text, fault.Hint
		}
		return []Finding{f}
	}
	defer func() { _ = r.Close() }()
	tier := r.Tier()
	found := []Finding{
		{Name: "sandbox", OK: true, Detail: "bubblewrap " + tier.Version + ", " + tier.Drop},
		r.probeCgroups(),
	}
	for _, p := range probes() {
		found = append(found, r.try(ctx, p))
	}
	return append(found, r.probeSecret(ctx), r.probeSanitizer(ctx))
}

// probeCgroups tells which limits control groups hold. Without them the sandbox
// works, with coarser means.
func (r *Runner) probeCgroups() Finding {
	f := Finding{Name: "control groups", OK: true, Detail: r.pool.Version()}
	var missing []string
	for _, c := range []cgroup.Controller{cgroup.Memory, cgroup.Pids, cgroup.CPU} {
		if r.pool.Mechanism(c) == "" {
			missing = append(missing, string(c))
		}
	}
	if len(missing) == 0 {
		return f
	}
	f.Detail += "; " + strings.Join(missing, ", ") + " held by rlimits and by watching instead"
	if notes := r.pool.Notes(); len(notes) > 0 {
		f.Detail += " (" + strings.Join(notes, "; ") + ")"
	}
	f.Mend = "systemd-run --user --scope -p Delegate=yes plumb …, or in a container mount /sys/fs/cgroup writable"
	return f
}

// probe is a script that shows whether one part works.
type probe struct {
	name   string
	script string
	limits sandbox.Limits
	end    sandbox.End // how it must end
	want   string      // what it must print, when it ends by itself
	mend   string
}

// probes lists the scripts; want is what one must print to pass.
func probes() []probe {
	const broken = "reinstall bubblewrap and coreutils; report it when that does not help"
	prints := func(name, script, want, mend string) probe {
		return probe{name: name, script: script, end: sandbox.Exited, want: want, mend: mend}
	}
	ends := func(name, script string, end sandbox.End, l sandbox.Limits, mend string) probe {
		return probe{name: name, script: script, end: end, limits: l, mend: mend}
	}
	processes := prints("process limit", "i=0; while [ $i -lt 100 ]; do sleep 9 & i=$((i+1)); done; echo all", "",
		"control groups for pids, or Linux 5.14")
	processes.limits.Processes = 16
	disk := prints("disk limit", "head -c 9000000 /dev/zero > x 2>/dev/null || echo refused", "refused\n",
		"bubblewrap 0.8.0 or later")
	disk.limits.Disk = 1 << 20
	return []probe{
		prints("system call filter", "grep -h -e ^Seccomp: -e ^NoNewPrivs: /proc/self/status",
			"NoNewPrivs:\t1\nSeccomp:\t2\n", "a kernel with CONFIG_SECCOMP_FILTER is needed"),
		prints("no rights", "grep -h ^Cap /proc/self/status | grep -v 0000000000000000; id -u", "1000\n", broken),
		prints("own processes only", "ls -d /proc/[0-9]* | wc -l | grep -c '^[1-5]$'", "1\n", broken),
		prints("no network", "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '; tail -n +2 /proc/net/route",
			"lo\n", "a kernel with CONFIG_NET_NS is needed"),
		prints("read-only system", "for d in / /usr /etc /dev; do touch $d/x 2>/dev/null && echo $d; done; echo none",
			"none\n", broken),
		ends("cpu limit", "while :; do :; done", sandbox.CPULimit,
			sandbox.Limits{CPU: 200 * time.Millisecond}, broken),
		ends("wall limit", "trap '' TERM; sleep 100", sandbox.WallLimit,
			sandbox.Limits{Wall: 200 * time.Millisecond}, broken),
		ends("memory limit", "head -c 400000000 /dev/zero | tail", sandbox.MemoryLimit,
			sandbox.Limits{Memory: 32 << 20}, "control groups for memory, or a /proc that can be read"),
		ends("output limit", "yes", sandbox.OutputLimit, sandbox.Limits{Output: 4096}, broken),
		processes,
		disk,
	}
}

// try runs one probe.
func (r *Runner) try(ctx context.Context, p probe) Finding {
	if p.limits.Wall == 0 {
		p.limits.Wall = 20 * time.Second
	}
	res, err := r.Run(ctx, script(p.script, p.limits))
	if err != nil {
		return Finding{Name: p.name, Detail: err.Error(), Mend: p.mend}
	}
	f := Finding{Name: p.name, OK: res.End == p.end, Detail: "ended by " + string(res.End)}
	if p.end == sandbox.Exited {
		f.OK = f.OK && string(res.Stdout) == p.want
		f.Detail = "holds"
	}
	if !f.OK {
		f.Detail = fmt.Sprintf("ended by %s, printed %.200q", res.End, res.Stdout)
		f.Mend = p.mend
	}
	return f
}

func script(text string, l sandbox.Limits) sandbox.Spec {
	return sandbox.Spec{
		Argv: []string{"/bin/sh", "-c", text}, Env: []string{"PATH=/usr/bin:/bin"},
		Limits: l, Collect: sandbox.Collect{None: true},
	}
}

// probeSecret plants a file on the host and looks for it from inside.
func (r *Runner) probeSecret(ctx context.Context) Finding {
	f := Finding{Name: "host files", Mend: "report this: the sandbox shows more than it should"}
	file, err := os.CreateTemp("", "plumb-probe-")
	if err != nil {
		f.Detail = err.Error()
		return f
	}
	defer func() { _ = os.Remove(file.Name()) }()
	defer file.Close()
	if err := file.Chmod(0o644); err != nil {
		f.Detail = err.Error()
		return f
	}
	return r.try(ctx, probe{
		name: f.Name, end: sandbox.Exited, want: "hidden\n", mend: f.Mend,
		script: "[ -e " + file.Name() + " ] || [ -e /root ] || [ -e /home ] || echo hidden",
	})
}

// sanitizerStarts is how often a program with AddressSanitizer is started: on
// some kernels it dies now and then because of where it was loaded.
const sanitizerStarts = 50

func (r *Runner) probeSanitizer(ctx context.Context) Finding {
	f := Finding{Name: "AddressSanitizer", Mend: "sudo sysctl vm.mmap_rnd_bits=28"}
	if _, err := os.Stat("/usr/bin/gcc"); err != nil {
		f.OK, f.Detail, f.Mend = true, "not tried: no gcc", "apt-get install gcc"
		return f
	}
	s := script(fmt.Sprintf(`echo 'int main(void) { return 0; }' > a.c && gcc -fsanitize=address a.c -o a || exit 99
		n=0; for i in $(seq %d); do ./a >/dev/null 2>&1 || n=$((n+1)); done; echo $n`, sanitizerStarts),
		sandbox.Limits{CPU: time.Minute, Wall: 2 * time.Minute, Memory: 1 << 30})
	res, err := r.Run(ctx, s)
	switch {
	case err != nil:
		f.Detail = err.Error()
	case res.ExitCode == 99:
		f.Detail, f.Mend = fmt.Sprintf("does not compile: %.300s", res.Stderr), "apt-get install gcc libasan8"
	case string(res.Stdout) == "0\n":
		f.OK, f.Mend = true, ""
		f.Detail = fmt.Sprintf("%d starts of %d", sanitizerStarts, sanitizerStarts)
	default:
		died := strings.TrimSpace(string(res.Stdout))
		f.Detail = fmt.Sprintf("%s of %d starts died (vm.mmap_rnd_bits is %s)",
			died, sanitizerStarts, readSysctl("vm/mmap_rnd_bits"))
		if died == strconv.Itoa(sanitizerStarts) {
			f.Mend = "compile a program with gcc -fsanitize=address by hand and see what it says"
		}
	}
	return f
}
