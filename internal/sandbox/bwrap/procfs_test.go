package bwrap

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

func TestParseStat(t *testing.T) {
	const rest = " 1 1 1 0 -1 %f 0 0 0 0 12 3 4 5 20 0"
	for _, c := range []struct {
		text  string
		state life
		ticks int64
	}{
		{"", statGone, 0},
		{"7 (sleep) S", statGone, 0},
		{"7 (sleep) S" + strings.Replace(rest, "%f", "4194560", 1), statAlive, 24},
		{"7 (a) Z 0 (b) c) R" + strings.Replace(rest, "%f", "0", 1), statAlive, 24},
		{"7 (\n) (Z) S" + strings.Replace(rest, "%f", "0", 1), statAlive, 24},
		{"7 (x) Z" + strings.Replace(rest, "%f", "0", 1), statExiting, 24},
		{"7 (x) R" + strings.Replace(rest, "%f", "4194564", 1), statExiting, 24},
	} {
		if s := parseStat(c.text); s.state() != c.state || s.ticks() != c.ticks {
			t.Errorf("%q: state %v, %d ticks; want %v, %d", c.text, s.state(), s.ticks(), c.state, c.ticks)
		}
	}
}

// TestOwnStat: the kernel's own text is understood.
func TestOwnStat(t *testing.T) {
	proc, err := unix.Open("/proc", unix.O_RDONLY|unix.O_DIRECTORY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(proc)
	if s := readStat(proc, strconv.Itoa(os.Getpid())); s.state() != statAlive {
		t.Errorf("we are %v: %q", s.state(), s)
	}
	if procMemoryAbove(proc, 1<<60) {
		t.Error("all processes together have more than 2^60 bytes")
	}
	if used, err := procCPU(proc, os.Getpid()); err != nil || used <= 0 {
		t.Errorf("all processes together used %v, %v", used, err)
	}
}

func FuzzParseStat(f *testing.F) {
	f.Add("7 (sleep) S 1 1 1 0 -1 0 0 0 0 0 12 3 4 5 20 0")
	f.Add(") ) )")
	f.Add("7 (x")
	f.Fuzz(func(t *testing.T, text string) {
		s := parseStat(text)
		if s.state() == statGone && len(s) > statCstime {
			t.Errorf("%q is complete but gone", text)
		}
		_ = s.ticks()
	})
}
