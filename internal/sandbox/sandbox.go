// Package sandbox is the contract for running code that nobody trusts. A
// backend starts one program in a namespace of its own, holds it to limits, and
// reports what the host could see of it. Package sandboxtest proves a backend.
//
// What a sandbox does not promise: that candidate code cannot disturb the
// driver in its own process, or its own files. Verdicts are therefore computed
// outside, from observations alone.
package sandbox

import (
	"context"
	"io/fs"
	"time"
)

// Runner starts programs. Implementations are safe for concurrent use and bound
// the number of programs at once themselves: Start blocks (respecting ctx) until
// a slot is free. An error from any method is the sandbox's own failure, never
// the program's: how a program ended is told by Result.
type Runner interface {
	// Run starts a program, waits for its end, and returns what was observed.
	// It is Start followed by Wait.
	Run(ctx context.Context, s Spec) (Result, error)
	// Start starts a program and returns while it runs. The caller must call
	// Wait (after Kill, when it wants no more of it); until then a slot is held.
	// When ctx ends the program is killed and Wait returns ctx's error.
	Start(ctx context.Context, s Spec) (Process, error)
	// Tier tells what protects the host, for the manifest of a run.
	Tier() Tier
	// Close waits for programs still running to be killed and frees what the
	// backend holds on the host (control groups, folders).
	Close() error
}

// Process is a running program. Methods may be called from one goroutine at a
// time, except Kill, which may be called at any time and more than once.
type Process interface {
	// Channel is the program's pair of pipes when Spec.Channel was set: what is
	// written arrives on its descriptor 3, what it writes to descriptor 4 is
	// read. Reads and writes honour deadlines; io.EOF on read means that the
	// program closed its end or died. Nil without Spec.Channel.
	Channel() Channel
	// CPU is the processor time that the program and its descendants have used
	// so far, as the host counts it.
	CPU() (time.Duration, error)
	// Kill ends the program and all its descendants with SIGKILL. A program that
	// has begun to end by itself is not killed, and its Result says how it ended.
	Kill()
	// Wait returns when the program and every descendant are dead, with the disk
	// as they left it.
	Wait() (Result, error)
}

// Channel is a byte stream to the program with deadlines.
type Channel interface {
	Read(p []byte) (int, error)
	Write(p []byte) (int, error)
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
	// CloseWrite closes the program's descriptor 3.
	CloseWrite() error
}

// WorkDir is the working folder inside the sandbox: empty but for Spec.Files,
// writable, private, on a tmpfs of Limits.Disk bytes.
const WorkDir = "/box"

// Spec describes one program.
type Spec struct {
	// Argv is the program and its arguments; Argv[0] is a path inside the sandbox.
	Argv []string
	// Env is the whole environment, "K=V". Nothing is inherited; PWD is set to
	// WorkDir.
	Env []string
	// Files are written into WorkDir, in order, before the program starts.
	Files []File
	// Mounts are host files or folders shown read-only, besides the system's
	// own /usr, /bin, /lib, /lib64 and a minimal /etc, /proc and /dev. What is
	// below must be readable by anyone; the folders above need not be.
	Mounts []Mount
	// Stdin is what the program reads on descriptor 0; otherwise it is empty.
	Stdin []byte
	// Channel asks for the pipes on descriptors 3 and 4.
	Channel bool
	// Limits hold the program. Zero fields take the defaults of DefaultLimits.
	Limits Limits
	// Collect says what of WorkDir is read when everything is dead.
	Collect Collect
}

// File is a file, folder or link to be put into WorkDir.
type File struct {
	Path string      // relative to WorkDir, slash-separated, no ".."; parents are made
	Data []byte      // content; the target when Mode has fs.ModeSymlink
	Mode fs.FileMode // permission bits plus fs.ModeDir or fs.ModeSymlink; 0 means 0644
}

// Mount shows a host path inside, read-only.
type Mount struct {
	Host  string // absolute path on the host
	Guest string // absolute path inside
}

// Limits hold a program and its descendants together. Zero means the default.
type Limits struct {
	CPU       time.Duration // processor time, summed over all descendants
	Wall      time.Duration // backstop for programs that sleep
	Memory    int64         // bytes, summed; files in WorkDir and /tmp count too where control groups hold it
	Processes int           // threads and processes at once
	Output    int64         // bytes, for stdout and for stderr each
	Disk      int64         // bytes of WorkDir and /tmp each
	// AddressSpace, when false, leaves virtual memory unlimited, as sanitizers,
	// Go and Node need; memory is then held by the control group alone, or by
	// the supervisor that watches it where there is none.
	AddressSpace bool
}

// DefaultLimits are roomy for a small program.
func DefaultLimits() Limits {
	return Limits{
		CPU: 10 * time.Second, Wall: 30 * time.Second, Memory: 512 << 20,
		Processes: 64, Output: 256 << 10, Disk: 64 << 20,
	}
}

// Collect bounds what is read back from WorkDir. Zero fields mean the default.
type Collect struct {
	None     bool  // read nothing back
	Entries  int   // at most so many entries (default 4096)
	FileSize int64 // content is kept of files up to this size (default 1 MiB)
	Total    int64 // and of all together (default 16 MiB)
}

// End says how a program ended. The zero value is invalid.
type End string

// The ways to end.
const (
	Exited End = "exit" // by itself, Result.ExitCode
	// Signaled is by a signal that was not ours, Result.Signal. Backends with a
	// process in between read an exit code of 128+n, for n up to 64, as signal n.
	Signaled    End = "signal"
	CPULimit    End = "cpu"
	WallLimit   End = "wall"
	MemoryLimit End = "memory"
	OutputLimit End = "output"
	Killed      End = "killed" // by Process.Kill
)

// Result is what the host observed.
type Result struct {
	End      End
	ExitCode int
	Signal   int
	Stdout   []byte
	Stderr   []byte
	// Files is WorkDir afterwards, sorted by path, links not followed.
	Files []Entry
	// Truncated says that Collect's bounds left something out of Files.
	Truncated bool
	CPU       time.Duration // evidence, never part of a verdict
	Wall      time.Duration
	MaxMemory int64 // bytes; 0 when the host cannot say
}

// Entry is one file, folder or link under WorkDir.
type Entry struct {
	Path   string      // relative to WorkDir, as raw bytes: may hold newlines or invalid UTF-8
	Mode   fs.FileMode // type and permission bits, setuid and sticky among them
	Size   int64
	Data   []byte // content of a regular file within bounds, or a link's target
	SHA256 string // hex, of a regular file's content within Collect.Total
	Links  int    // number of hard links
}

// Tier tells what protects the host from the program.
type Tier struct {
	Backend string            `json:"backend"` // "bwrap", "host"
	Version string            `json:"version"`
	Cgroup  string            `json:"cgroup"` // "v1", "v2", "v1+v2" or "none"
	Limits  map[string]string `json:"limits"` // limit → mechanism: memory → "cgroup v1", "rlimit"
	Seccomp bool              `json:"seccomp"`
	Drop    string            `json:"drop"` // "uid per slot", "caller's uid"
	Slots   int               `json:"slots"`
	// Confined is false for backends that do not isolate (host).
	Confined bool `json:"confined"`
}
