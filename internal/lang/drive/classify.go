package drive

import (
	"bytes"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/sandbox"
)

// classify names how a process ended that we did not stop for a reason of our
// own. loading says that it never became ready; finishing that we told it to
// end. Exit codes and messages can be forged by the candidate, who thereby only
// chooses the name of its own failure.
func classify(r sandbox.Result, loading, finishing bool) string {
	switch r.End {
	case sandbox.Killed:
		return Tampered // it had closed its channel and lived on
	case sandbox.CPULimit:
		return CPU
	case sandbox.WallLimit:
		return Wall
	case sandbox.MemoryLimit:
		return Memory
	case sandbox.OutputLimit:
		return Output
	case sandbox.Signaled:
		if outOfMemory(r.Stderr) {
			return Memory
		}
		return Crash
	}
	return classifyExit(r, loading, finishing)
}

func classifyExit(r sandbox.Result, loading, finishing bool) string {
	switch {
	case r.ExitCode == lang.ExitSanitizer:
		return Sanitizer
	case r.ExitCode == lang.ExitLeak:
		return Leak
	case r.ExitCode == lang.ExitLoad && loading:
		return Load
	case r.ExitCode == 2 && bytes.Contains(r.Stderr, []byte("\ngoroutine ")):
		// The Go runtime ends so for what no one can recover from.
		if outOfMemory(r.Stderr) {
			return Memory
		}
		return Crash
	case finishing && r.ExitCode == 0:
		return ""
	}
	return Exit
}

// outOfMemory knows the last words of runtimes that abort when memory is short.
func outOfMemory(stderr []byte) bool {
	for _, words := range []string{"JavaScript heap out of memory", "fatal error: runtime: out of memory", "fatal error: out of memory"} {
		if bytes.Contains(stderr, []byte(words)) {
			return true
		}
	}
	return false
}
