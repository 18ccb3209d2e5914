package outcome

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sort"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/wire"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/suite/outcome/oracle"
)

// live is an oracle's source that drives a candidate: one process and folder
// after the other, each started by its first call and read when it is dead. One
// live source serves one run of one check.
type live struct {
	runner sandbox.Runner
	build  lang.Build
	fns    []lang.Func
	limits limits

	files    []sandbox.File // for the folder of the next process
	session  *drive.Session
	cpu      []time.Duration // by call
	returned int             // bytes of all values, which the transcript holds
	dead     []corpse        // by process
}

// limits hold a candidate.
type limits struct {
	CPU  time.Duration // of loading, and of each call
	Wall time.Duration // backstop of both
}

// corpse is what a process left.
type corpse struct {
	result sandbox.Result
	byPath map[string]sandbox.Entry
}

// Bounds of what is read of a candidate's folder. What is beyond them could hide
// harm, so it fails the check ("output").
func collect() sandbox.Collect {
	return sandbox.Collect{Entries: 8192, FileSize: 8 << 20, Total: 32 << 20}
}

// maxReturned bounds what a candidate may return in one check, in bytes. One
// that returns more has written too much ("output").
const maxReturned = 16 << 20

// Do implements oracle.Source.
func (l *live) Do(ctx context.Context, a oracle.Ask) (oracle.Saw, error) {
	switch a.Op {
	case oracle.OpCall:
		return l.call(ctx, a)
	case oracle.OpCPU:
		if a.Call < 1 || a.Call > len(l.cpu) {
			return oracle.Saw{}, fmt.Errorf("ask for the time of call %d of %d", a.Call, len(l.cpu))
		}
		return oracle.Saw{CPUMS: l.cpu[a.Call-1].Milliseconds()}, nil
	case oracle.OpFinish:
		return l.finish()
	case oracle.OpFile, oracle.OpMkdir, oracle.OpLink, oracle.OpSQLite, oracle.OpTar, oracle.OpZip:
		f, err := setupFile(ctx, a)
		l.files = append(l.files, f)
		return oracle.Saw{}, err
	}
	if a.Process < 1 || a.Process > len(l.dead) {
		return oracle.Saw{}, fmt.Errorf("look at process %d of %d", a.Process, len(l.dead))
	}
	return l.dead[a.Process-1].look(ctx, a)
}

// setupFile makes the file that an ask wants in the folder.
func setupFile(ctx context.Context, a oracle.Ask) (sandbox.File, error) {
	f := sandbox.File{Path: string(a.Path), Mode: fs.FileMode(a.Mode & 0o777), Data: a.Data}
	var err error
	switch a.Op {
	case oracle.OpMkdir:
		f.Mode |= fs.ModeDir
	case oracle.OpLink:
		f.Mode, f.Data = fs.ModeSymlink|0o777, []byte(a.Target)
	case oracle.OpSQLite:
		f.Mode = 0o644
		f.Data, err = oracle.BuildSQLite(ctx, a.SQL)
	case oracle.OpTar:
		f.Mode = 0o644
		f.Data, err = oracle.BuildTar(a.Entries, a.Gzip)
	case oracle.OpZip:
		f.Mode = 0o644
		f.Data, err = oracle.BuildZip(a.Entries)
	}
	if err != nil && ctx.Err() == nil {
		err = &eval.Fault{Text: fmt.Sprintf("t.%s: %v", a.Op, err), Hint: "mend what the check sets up"}
	}
	return f, err
}

func (l *live) call(ctx context.Context, a oracle.Ask) (oracle.Saw, error) {
	if l.session == nil {
		s, err := drive.Start(ctx, l.runner, l.build, drive.Options{
			Fns: l.fns, Files: l.files, CPU: l.limits.CPU, Wall: l.limits.Wall, Collect: collect(),
		})
		if err != nil {
			return oracle.Saw{}, err
		}
		l.session, l.files = s, nil
	}
	r, err := l.session.Call(a.Fn, a.WireArgs())
	if err != nil {
		return oracle.Saw{}, err
	}
	l.cpu = append(l.cpu, r.CPU)
	saw := oracle.Saw{Threw: r.Threw, Text: strings.ToValidUTF8(r.Text, "\ufffd"), Ended: r.Ended, CPU: r.CPU}
	if !r.OK() {
		return saw, nil
	}
	if l.returned += size(r.Value); l.returned > maxReturned {
		return oracle.Saw{Ended: drive.Output, CPU: r.CPU}, l.close()
	}
	saw.Value = &oracle.Value{Value: r.Value}
	return saw, nil
}

// size is about how many bytes a value takes.
func size(v wire.Value) int {
	switch v := v.(type) {
	case string:
		return len(v)
	case []byte:
		return len(v)
	case []wire.Value:
		n := 8 * len(v)
		for _, e := range v {
			n += size(e)
		}
		return n
	}
	return 8
}

func (l *live) finish() (oracle.Saw, error) {
	if l.session == nil {
		return oracle.Saw{}, errors.New("finish a process that was never called")
	}
	res, ended, err := l.session.Finish()
	if err != nil {
		return oracle.Saw{}, err
	}
	l.session = nil
	c := corpse{result: res, byPath: map[string]sandbox.Entry{}}
	for _, e := range res.Files {
		c.byPath[e.Path] = e
		if e.Mode.IsRegular() && e.Size != int64(len(e.Data)) && ended == "" {
			ended = drive.Output
		}
	}
	if res.Truncated && ended == "" {
		ended = drive.Output
	}
	l.dead = append(l.dead, c)
	return oracle.Saw{Ended: ended}, nil
}

// close ends what still runs. It must be called in the end, and more calls do
// nothing.
func (l *live) close() error {
	if l.session == nil {
		return nil
	}
	_, _, err := l.session.Finish()
	l.session = nil
	return err
}

// look answers what is asked of a dead process.
func (c corpse) look(ctx context.Context, a oracle.Ask) (oracle.Saw, error) {
	switch a.Op {
	case oracle.OpOutput:
		out := append(append([]byte{}, c.result.Stdout...), c.result.Stderr...)
		return oracle.Saw{Data: &oracle.Value{Value: out}}, nil
	case oracle.OpPrinted:
		for _, out := range [][]byte{c.result.Stdout, c.result.Stderr} {
			if strings.Contains(string(out), string(a.Data)) {
				return oracle.Saw{Found: true}, nil
			}
		}
		return oracle.Saw{}, nil
	case oracle.OpRead:
		e, ok := c.byPath[string(a.Path)]
		if !ok || !e.Mode.IsRegular() {
			return oracle.Saw{}, nil
		}
		return oracle.Saw{Found: true, Data: &oracle.Value{Value: append([]byte{}, e.Data...)}}, nil
	case oracle.OpStat:
		e, ok := c.byPath[string(a.Path)]
		if !ok {
			return oracle.Saw{}, nil
		}
		return oracle.Saw{Found: true, Kind: kind(e.Mode), Mode: permissions(e.Mode)}, nil
	case oracle.OpPaths:
		return oracle.Saw{Paths: c.below(string(a.Path))}, nil
	case oracle.OpQuery:
		return c.query(ctx, a)
	}
	return oracle.Saw{}, fmt.Errorf("ask for %q: unknown", a.Op)
}

func (c corpse) below(dir string) []oracle.Text {
	var paths []string
	for p := range c.byPath {
		if dir == "" || strings.HasPrefix(p, dir+"/") {
			paths = append(paths, p)
		}
	}
	sort.Strings(paths)
	texts := make([]oracle.Text, len(paths))
	for i, p := range paths {
		texts[i] = oracle.Text(p)
	}
	return texts
}

func (c corpse) query(ctx context.Context, a oracle.Ask) (oracle.Saw, error) {
	files := map[string][]byte{}
	for _, suffix := range []string{"", "-wal", "-journal"} {
		if e, ok := c.byPath[string(a.Path)+suffix]; ok && e.Mode.IsRegular() {
			files[suffix] = e.Data
		}
	}
	if len(a.SQL) != 1 {
		return oracle.Saw{}, errors.New("query a database: want one statement")
	}
	rows, ok, err := oracle.QuerySQLite(ctx, files, string(a.SQL[0]))
	return oracle.Saw{Found: ok, Rows: rows}, err
}

func kind(m fs.FileMode) string {
	switch {
	case m.IsRegular():
		return "file"
	case m.IsDir():
		return "dir"
	case m&fs.ModeSymlink != 0:
		return "link"
	}
	return "other"
}

// permissions are the bits as chmod(2) counts them.
func permissions(m fs.FileMode) uint32 {
	p := uint32(m.Perm())
	for _, b := range []struct {
		mode fs.FileMode
		bit  uint32
	}{{fs.ModeSetuid, 0o4000}, {fs.ModeSetgid, 0o2000}, {fs.ModeSticky, 0o1000}} {
		if m&b.mode != 0 {
			p |= b.bit
		}
	}
	return p
}
