package bwrap

// Counting without control groups: the sandbox's own /proc lists exactly the
// processes of the sandbox.

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// clockTick is the unit of times in /proc/pid/stat; Linux fixes USER_HZ to 100
// on every architecture that Go runs on.
const clockTick = 10 * time.Millisecond

// procCPU sums processor time over the living and those they have waited for;
// first is the namespace's first process, which waits for orphans and which the
// sandbox's own /proc hides.
func procCPU(proc, first int) (time.Duration, error) {
	ticks := parseStat(readProc(unix.AT_FDCWD, "/proc/"+strconv.Itoa(first)+"/stat")).ticks()
	err := eachProcess(proc, func(pid string) { ticks += readStat(proc, pid).ticks() })
	return time.Duration(ticks) * clockTick, err
}

// stat is /proc/pid/stat from the state on, in words; nil when the process is
// gone. See proc(5).
type stat []string

// Fields of stat.
const (
	statState  = 0
	statFlags  = 6
	statUtime  = 11
	statCstime = 14
)

func readStat(proc int, pid string) stat {
	return parseStat(readProc(proc, pid+"/stat"))
}

// parseStat skips the program's name, which stands in parentheses and may hold
// anything, spaces and parentheses among it.
func parseStat(text string) stat {
	return strings.Fields(text[strings.LastIndexByte(text, ')')+1:])
}

// ticks is the processor time of the process and of children it waited for.
func (s stat) ticks() int64 {
	var sum int64
	if len(s) > statCstime {
		for _, field := range s[statUtime : statCstime+1] {
			n, _ := strconv.ParseInt(field, 10, 64)
			sum += n
		}
	}
	return sum
}

// life is what stat says of a process's life.
type life int

const (
	statAlive life = iota
	statExiting
	statGone
)

// pfExiting is the kernel's PF_EXITING, set before descriptors are closed.
const pfExiting = 0x4

func (s stat) state() life {
	if len(s) <= statFlags {
		return statGone
	}
	flags, _ := strconv.ParseUint(s[statFlags], 10, 64)
	if flags&pfExiting != 0 || s[statState] == "Z" || s[statState] == "X" {
		return statExiting
	}
	return statAlive
}

// procMemoryAbove reports whether the processes use more memory than limit.
// Pages shared after a fork are first counted for each, and only when that is
// too much are they counted once, which is slow.
func procMemoryAbove(proc int, limit int64) bool {
	var rough, exact int64
	page := int64(os.Getpagesize())
	err := eachProcess(proc, func(pid string) {
		if f := strings.Fields(readProc(proc, pid+"/statm")); len(f) > 2 {
			resident, _ := strconv.ParseInt(f[1], 10, 64)
			shared, _ := strconv.ParseInt(f[2], 10, 64)
			rough += (resident - shared) * page
		}
	})
	if err != nil || rough <= limit {
		return false
	}
	err = eachProcess(proc, func(pid string) {
		for line := range strings.Lines(readProc(proc, pid+"/smaps_rollup")) {
			if rest, ok := strings.CutPrefix(line, "Pss_Anon:"); ok {
				kb, _ := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64)
				exact += kb << 10
			}
		}
	})
	return err == nil && exact > limit
}

// eachProcess calls f with the number of each process in a /proc.
func eachProcess(proc int, f func(pid string)) error {
	fd, err := unix.Openat(proc, ".", unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	dir := os.NewFile(uintptr(fd), "proc")
	defer dir.Close()
	names, err := dir.Readdirnames(-1)
	if err != nil {
		return err
	}
	for _, name := range names {
		if name[0] >= '0' && name[0] <= '9' {
			f(name)
		}
	}
	return nil
}

// readProc returns a small file's text, or "" when the process is gone.
func readProc(proc int, name string) string {
	fd, err := unix.Openat(proc, name, unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return ""
	}
	defer unix.Close(fd)
	var out bytes.Buffer
	buf := make([]byte, 4096)
	for {
		n, err := unix.Read(fd, buf)
		if n <= 0 || err != nil {
			return out.String()
		}
		out.Write(buf[:n])
	}
}

// perUserNamespace reports whether RLIMIT_NPROC counts within the sandbox's
// user namespace (Linux 5.14 and later). Before, it counted all processes of
// the host user.
func perUserNamespace() bool { return os.Geteuid() == 0 || kernelAtLeast(5, 14) }

func kernelAtLeast(major, minor int) bool {
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		return false
	}
	var v [2]int
	for i, part := range strings.SplitN(unix.ByteSliceToString(u.Release[:]), ".", 3) {
		if i < len(v) {
			digits := strings.TrimRight(part, "-+abcdefghijklmnopqrstuvwxyz")
			v[i], _ = strconv.Atoi(digits)
		}
	}
	return v[0] > major || v[0] == major && v[1] >= minor
}
