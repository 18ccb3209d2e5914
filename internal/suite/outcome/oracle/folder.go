package oracle

import (
	"bytes"
	"fmt"
	"slices"
	"unicode/utf8"

	"go.starlark.net/starlark"

	"example.com/plumb/internal/eval"
)

// folder is fs: the working folder of a process that is dead.
type folder struct {
	run     *run
	process int
}

var _ starlark.HasAttrs = (*folder)(nil)

func (f *folder) String() string        { return "fs" }
func (f *folder) Type() string          { return "fs" }
func (f *folder) Freeze()               {}
func (f *folder) Truth() starlark.Bool  { return true }
func (f *folder) Hash() (uint32, error) { return 0, fmt.Errorf("fs cannot be a key") }

// AttrNames implements starlark.HasAttrs.
func (f *folder) AttrNames() []string {
	return []string{"kind", "mode", "paths", "query", "read", "text"}
}

// Attr implements starlark.HasAttrs.
func (f *folder) Attr(name string) (starlark.Value, error) {
	if !slices.Contains(f.AttrNames(), name) {
		return nil, nil
	}
	return starlark.NewBuiltin("fs."+name, func(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		switch name {
		case "query":
			return f.query(b, args, kwargs)
		case "paths":
			return f.paths(b, args, kwargs)
		}
		var p string
		if err := starlark.UnpackArgs(b.Name(), args, kwargs, "path", &p); err != nil {
			return nil, err
		}
		rel, err := inside(p)
		if err != nil {
			return nil, err
		}
		if name == "read" || name == "text" {
			return f.read(rel, name == "text")
		}
		return f.stat(rel, name)
	}), nil
}

func (f *folder) read(rel Text, asText bool) (starlark.Value, error) {
	saw, err := f.run.do(Ask{Op: OpRead, Process: f.process, Path: rel})
	if err != nil || !saw.Found {
		return starlark.None, err
	}
	var data []byte
	if saw.Data != nil {
		data, _ = saw.Data.Value.([]byte)
	}
	if asText {
		return starlark.String(validText(data)), nil
	}
	return starlark.Bytes(data), nil
}

func (f *folder) stat(rel Text, name string) (starlark.Value, error) {
	saw, err := f.run.do(Ask{Op: OpStat, Process: f.process, Path: rel})
	if err != nil || !saw.Found {
		return starlark.None, err
	}
	if name == "mode" {
		return starlark.MakeUint(uint(saw.Mode)), nil
	}
	return starlark.String(saw.Kind), nil
}

func (f *folder) paths(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var below string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "below?", &below); err != nil {
		return nil, err
	}
	rel := Text("")
	if below != "" {
		var err error
		if rel, err = inside(below); err != nil {
			return nil, err
		}
	}
	saw, err := f.run.do(Ask{Op: OpPaths, Process: f.process, Path: rel})
	if err != nil {
		return nil, err
	}
	list := make([]starlark.Value, len(saw.Paths))
	for i, p := range saw.Paths {
		list[i] = starlark.String(p)
	}
	return starlark.NewList(list), nil
}

func (f *folder) query(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var p, sql string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "path", &p, "sql", &sql); err != nil {
		return nil, err
	}
	rel, err := inside(p)
	if err != nil {
		return nil, err
	}
	saw, err := f.run.do(Ask{Op: OpQuery, Process: f.process, Path: rel, SQL: []Text{Text(sql)}})
	if err != nil || !saw.Found {
		return starlark.None, err
	}
	rows := make([]starlark.Value, len(saw.Rows))
	for i, row := range saw.Rows {
		cells := make([]starlark.Value, len(row))
		for j, v := range row {
			if cells[j], err = toStarlark(v.Value); err != nil {
				return nil, err
			}
		}
		rows[i] = starlark.NewList(cells)
	}
	return starlark.NewList(rows), nil
}

func (r *run) finishBuiltin(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	if err := starlark.UnpackArgs(b.Name(), args, kwargs); err != nil {
		return nil, err
	}
	if !r.running {
		return nil, &eval.Fault{Text: "t.finish() without a running process", Hint: "call the candidate first"}
	}
	fs, err := r.finish()
	if err != nil {
		return nil, err
	}
	return fs, nil
}

func (r *run) output(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	if err := starlark.UnpackArgs(b.Name(), args, kwargs); err != nil {
		return nil, err
	}
	if r.running || r.process == 1 {
		return nil, &eval.Fault{Text: "t.output() before t.finish()", Hint: "what was printed is known when the process is dead"}
	}
	saw, err := r.do(Ask{Op: OpOutput, Process: r.process - 1})
	if err != nil {
		return nil, err
	}
	var data []byte
	if saw.Data != nil {
		data, _ = saw.Data.Value.([]byte)
	}
	return starlark.String(validText(data)), nil
}

func validText(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	return string(bytes.ToValidUTF8(b, []byte("\ufffd")))
}
