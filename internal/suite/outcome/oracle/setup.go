package oracle

import (
	"fmt"
	"path"
	"strings"

	"go.starlark.net/starlark"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/sandbox"
)

const (
	maxSetup   = 16 << 20 // bytes put into one folder
	maxEntries = 2000     // members of an archive, statements of a database
)

// add asks for a part of the folder of the next process.
func (r *run) add(a Ask, size int) (starlark.Value, error) {
	if r.running {
		return nil, &eval.Fault{Text: "a file is set up after the first call of the process", Hint: "set up first, or call t.finish() for a new process and folder"}
	}
	if r.setup += size; r.setup > maxSetup {
		return nil, &eval.Fault{Text: fmt.Sprintf("more than %d MiB are set up for one process", maxSetup>>20)}
	}
	a.Process = r.process
	_, err := r.do(a)
	return starlark.None, err
}

// inside checks a path of the working folder.
func inside(p string) (Text, error) {
	clean := path.Clean(p)
	if p == "" || path.IsAbs(p) || clean == ".." || strings.HasPrefix(clean, "../") || strings.ContainsRune(p, 0) {
		return "", &eval.Fault{Text: fmt.Sprintf("path %q is not below the working folder", p), Hint: "give a relative path without .."}
	}
	return Text(clean), nil
}

func (r *run) file(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		p       string
		content starlark.Value = starlark.String("")
		mode                   = 0o644
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "path", &p, "content?", &content, "mode?", &mode); err != nil {
		return nil, err
	}
	data, err := raw(content)
	if err != nil {
		return nil, fmt.Errorf("t.file: content: %w", err)
	}
	rel, err := inside(p)
	if err != nil {
		return nil, err
	}
	return r.add(Ask{Op: OpFile, Path: rel, Data: data, Mode: uint32(mode) & 0o7777}, len(data))
}

func (r *run) mkdir(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var p string
	mode := 0o755
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "path", &p, "mode?", &mode); err != nil {
		return nil, err
	}
	rel, err := inside(p)
	if err != nil {
		return nil, err
	}
	return r.add(Ask{Op: OpMkdir, Path: rel, Mode: uint32(mode) & 0o7777}, 0)
}

func (r *run) link(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var p, target string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "path", &p, "target", &target); err != nil {
		return nil, err
	}
	rel, err := inside(p)
	if err != nil {
		return nil, err
	}
	return r.add(Ask{Op: OpLink, Path: rel, Target: Text(target)}, 0)
}

func (r *run) sqlite(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		p    string
		list *starlark.List
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "path", &p, "statements", &list); err != nil {
		return nil, err
	}
	rel, err := inside(p)
	if err != nil {
		return nil, err
	}
	a := Ask{Op: OpSQLite, Path: rel}
	size := 0
	for i := range min(list.Len(), maxEntries) {
		s, ok := list.Index(i).(starlark.String)
		if !ok {
			return nil, fmt.Errorf("t.sqlite: statement %d is no string", i)
		}
		a.SQL = append(a.SQL, Text(s))
		size += len(s)
	}
	return r.add(a, size)
}

func (r *run) tar(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	return r.archive(OpTar, b, args, kwargs)
}

func (r *run) zip(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	return r.archive(OpZip, b, args, kwargs)
}

func (r *run) archive(op Op, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		p    string
		list *starlark.List
		gz   bool
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "path", &p, "entries", &list, "gzip?", &gz); err != nil {
		return nil, err
	}
	rel, err := inside(p)
	if err != nil {
		return nil, err
	}
	if op == OpZip && gz {
		return nil, fmt.Errorf("t.zip takes no gzip")
	}
	if list.Len() > maxEntries {
		return nil, fmt.Errorf("%s: more than %d entries", b.Name(), maxEntries)
	}
	a := Ask{Op: op, Path: rel, Gzip: gz}
	size := 0
	for i := range list.Len() {
		e, err := entry(list.Index(i))
		if err != nil {
			return nil, fmt.Errorf("%s: entry %d: %w", b.Name(), i, err)
		}
		size += len(e.Data) + 512
		a.Entries = append(a.Entries, e)
	}
	return r.add(a, size)
}

// entry reads {"name": …, "data": …, "mode": …, "link": …, "hardlink": …, "dir": True}.
func entry(v starlark.Value) (Entry, error) {
	d, ok := v.(*starlark.Dict)
	if !ok {
		return Entry{}, fmt.Errorf("want a dict, have %s", v.Type())
	}
	e := Entry{Mode: 0o644}
	for _, kv := range d.Items() {
		key, _ := starlark.AsString(kv[0])
		var err error
		switch key {
		case "name":
			e.Name, err = text(kv[1])
		case "data":
			var data []byte
			data, err = raw(kv[1])
			e.Data = data
		case "mode":
			var mode int
			err = starlark.AsInt(kv[1], &mode)
			e.Mode = uint32(mode) & 0o7777
		case "link":
			e.Link, err = text(kv[1])
		case "hardlink":
			e.Hardlink, err = text(kv[1])
		case "dir":
			e.Dir = bool(kv[1].Truth())
		default:
			err = fmt.Errorf("unknown key %s", kv[0])
		}
		if err != nil {
			return Entry{}, err
		}
	}
	if e.Name == "" {
		return Entry{}, fmt.Errorf("no name")
	}
	return e, nil
}

func (r *run) path(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var rel string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "rel?", &rel); err != nil {
		return nil, err
	}
	if rel == "" {
		return starlark.String(sandbox.WorkDir), nil
	}
	// Not cleaned: a payload may want its dots.
	return starlark.String(sandbox.WorkDir + "/" + strings.TrimPrefix(rel, "/")), nil
}

// raw takes str or bytes.
func raw(v starlark.Value) ([]byte, error) {
	switch v := v.(type) {
	case starlark.String:
		return []byte(v), nil
	case starlark.Bytes:
		return []byte(v), nil
	}
	return nil, fmt.Errorf("want a string or bytes, have %s", v.Type())
}

func text(v starlark.Value) (Text, error) {
	b, err := raw(v)
	return Text(b), err
}
