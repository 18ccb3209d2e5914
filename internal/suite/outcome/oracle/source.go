package oracle

import (
	"context"
	"errors"
	"time"

	"example.com/plumb/internal/lang/wire"
)

// Source answers what an oracle asks: a live candidate, or a transcript. It is
// used from one goroutine. An error is ours, never the candidate's.
type Source interface {
	Do(ctx context.Context, a Ask) (Saw, error)
}

// ErrDiverged says that a transcript does not hold what the oracle asks now:
// the oracle changed, and the candidate must be run again.
var ErrDiverged = errors.New("the oracle asks what the transcript does not hold")

// Op is what is asked for.
type Op string

// The operations. Setting up concerns the folder of the next process; calls go
// to the running one; the rest looks at a process that is dead.
const (
	OpFile   Op = "file"   // Path, Data, Mode
	OpMkdir  Op = "mkdir"  // Path, Mode
	OpLink   Op = "link"   // Path, Target
	OpSQLite Op = "sqlite" // Path, SQL
	OpTar    Op = "tar"    // Path, Entries, Gzip
	OpZip    Op = "zip"    // Path, Entries

	OpCall Op = "call" // Fn, Args → Value | Threw, Text | Ended
	OpCPU  Op = "cpu"  // Call → CPUMS of that call

	OpFinish  Op = "finish"  // → Ended, how the process ended
	OpOutput  Op = "output"  // → Data, what it printed
	OpPrinted Op = "printed" // Data → Found in what it printed
	OpRead    Op = "read"    // Path → Data; Found when a regular file
	OpStat    Op = "stat"    // Path → Kind, Mode; Found
	OpPaths   Op = "paths"   // Path → Paths below it
	OpQuery   Op = "query"   // Path, SQL → Rows; Found when a database
)

// Ask is one question. Process counts the processes of the check from 1.
type Ask struct {
	Op      Op      `json:"op"`
	Process int     `json:"process"`
	Path    Text    `json:"path,omitempty"`
	Target  Text    `json:"target,omitempty"`
	Mode    uint32  `json:"mode,omitempty"`
	Data    Blob    `json:"data,omitempty"`
	Gzip    bool    `json:"gzip,omitempty"`
	Entries []Entry `json:"entries,omitempty"`
	SQL     []Text  `json:"sql,omitempty"`
	Fn      string  `json:"fn,omitempty"`
	Args    []Arg   `json:"args,omitempty"`
	Call    int     `json:"call,omitempty"` // from 1 in its check
}

// Entry is a member of an archive.
type Entry struct {
	Name Text   `json:"name"`
	Data Blob   `json:"data,omitempty"`
	Mode uint32 `json:"mode,omitempty"`
	// Link is the target of a symbolic link, Hardlink of a hard link.
	Link     Text `json:"link,omitempty"`
	Hardlink Text `json:"hardlink,omitempty"`
	Dir      bool `json:"dir,omitempty"`
}

// Saw is the answer.
type Saw struct {
	Value *Value    `json:"value,omitempty"` // set when a call returned
	Threw bool      `json:"threw,omitempty"`
	Text  string    `json:"text,omitempty"`
	Ended string    `json:"ended,omitempty"` // a word of package drive
	CPUMS int64     `json:"cpu_ms,omitempty"`
	Found bool      `json:"found,omitempty"`
	Data  *Value    `json:"data,omitempty"` // bytes
	Kind  string    `json:"kind,omitempty"` // file, dir, link, other
	Mode  uint32    `json:"mode,omitempty"`
	Paths []Text    `json:"paths,omitempty"`
	Rows  [][]Value `json:"rows,omitempty"`
	// CPU is what a call used, kept with the transcript as evidence.
	CPU time.Duration `json:"-"`
}

// WireArgs returns the arguments as values for the wire.
func (a Ask) WireArgs() []wire.Value {
	args := make([]wire.Value, len(a.Args))
	for i, v := range a.Args {
		args[i] = v.Value
	}
	return args
}
