package oracle

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"go.starlark.net/starlark"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/wire"
)

const (
	maxCalls = 500
	maxArg   = 1 << 20 // bytes of one argument
	maxInt   = 1 << 53 // beyond it JavaScript has no exact numbers
)

// callResult is r, what came of one call.
type callResult struct {
	run     *run
	number  int // from 1 in the check
	process int
	line    string // the call as people would write it, shortened
	value   starlark.Value
	raw     wire.Value
	threw   bool
	text    string
	ended   string
	alive   bool // a benign call that was right
}

var _ starlark.HasAttrs = (*callResult)(nil)

func (c *callResult) String() string        { return "result of " + c.line }
func (c *callResult) Type() string          { return "result" }
func (c *callResult) Freeze()               {}
func (c *callResult) Truth() starlark.Bool  { return starlark.Bool(c.ok()) }
func (c *callResult) Hash() (uint32, error) { return 0, fmt.Errorf("a result cannot be a key") }
func (c *callResult) ok() bool              { return !c.threw && c.ended == "" }

// AttrNames implements starlark.HasAttrs.
func (c *callResult) AttrNames() []string {
	return []string{"cpu_ms", "ok", "text", "threw", "value"}
}

// Attr implements starlark.HasAttrs.
func (c *callResult) Attr(name string) (starlark.Value, error) {
	switch name {
	case "value":
		return c.value, nil
	case "threw":
		return starlark.Bool(c.threw), nil
	case "text":
		return starlark.String(c.text), nil
	case "ok":
		return starlark.Bool(c.ok()), nil
	case "cpu_ms":
		ms, err := c.cpu()
		return starlark.MakeInt64(ms), err
	}
	return nil, nil
}

// cpu asks for the processor time of the call.
func (c *callResult) cpu() (int64, error) {
	c.run.timed = true
	saw, err := c.run.do(Ask{Op: OpCPU, Process: c.process, Call: c.number})
	return saw.CPUMS, err
}

// outcome says in words what came of the call.
func (c *callResult) outcome() string {
	if c.threw {
		return "it threw " + show(starlark.String(c.text))
	}
	return "it returned " + show(c.value)
}

// call makes a call of the candidate.
func (r *run) call(name string, kwargs []starlark.Tuple) (starlark.Value, error) {
	fn, err := r.fn(name)
	if err != nil {
		return nil, err
	}
	args, line, err := arguments(fn, kwargs)
	if err != nil {
		return nil, err
	}
	if len(r.calls) >= maxCalls {
		return nil, &eval.Fault{Text: fmt.Sprintf("more than %d calls in one check", maxCalls)}
	}
	c := &callResult{run: r, number: len(r.calls) + 1, process: r.process, line: line, value: starlark.None}
	r.running = true
	saw, err := r.do(Ask{Op: OpCall, Process: r.process, Fn: fn.Name, Args: args})
	if err != nil {
		return nil, err
	}
	c.threw, c.text, c.ended = saw.Threw, saw.Text, saw.Ended
	r.calls = append(r.calls, c)
	if c.ok() {
		if saw.Value != nil {
			c.raw = saw.Value.Value
		}
		if !fits(c.raw, fn.Returns) {
			c.ended = ReasonTamper
		} else if c.value, err = toStarlark(c.raw); err != nil {
			return nil, err
		}
	}
	if c.ended != "" {
		return nil, r.died(c)
	}
	return c, nil
}

// arguments orders and checks the arguments of a call.
func arguments(fn lang.Func, kwargs []starlark.Tuple) ([]Arg, string, error) {
	given := map[string]starlark.Value{}
	for _, kv := range kwargs {
		given[string(kv[0].(starlark.String))] = kv[1]
	}
	var (
		args  []Arg
		shown []string
	)
	for _, p := range fn.Params {
		v, ok := given[p.Name]
		if !ok {
			return nil, "", &eval.Fault{Text: fmt.Sprintf("call of %s without %s", fn.Name, p.Name), Hint: "name every argument"}
		}
		delete(given, p.Name)
		w, err := toWire(v, p.Type)
		if err != nil {
			return nil, "", &eval.Fault{Text: fmt.Sprintf("argument %s of %s: %v", p.Name, fn.Name, err)}
		}
		args = append(args, Arg{w})
		shown = append(shown, p.Name+" = "+show(v))
	}
	for _, kv := range kwargs { // in the order written, so that the message is the same each time
		if name := string(kv[0].(starlark.String)); given[name] != nil {
			return nil, "", &eval.Fault{Text: fmt.Sprintf("%s has no parameter %s", fn.Name, name)}
		}
	}
	return args, fn.Name + "(" + strings.Join(shown, ", ") + ")", nil
}

// toWire makes an argument of a declared type.
func toWire(v starlark.Value, t lang.Type) (wire.Value, error) {
	switch t.Kind {
	case lang.Path, lang.String:
		s, ok := v.(starlark.String)
		switch {
		case !ok:
			return nil, fmt.Errorf("want a string, have %s", v.Type())
		case !utf8.ValidString(string(s)) || strings.ContainsRune(string(s), 0):
			return nil, fmt.Errorf("a string must be UTF-8 without NUL")
		case len(s) > maxArg:
			return nil, fmt.Errorf("longer than %d bytes", maxArg)
		}
		return string(s), nil
	case lang.Bytes:
		b, ok := v.(starlark.Bytes)
		if !ok {
			return nil, fmt.Errorf("want bytes, have %s", v.Type())
		}
		if len(b) > maxArg {
			return nil, fmt.Errorf("longer than %d bytes", maxArg)
		}
		return []byte(b), nil
	case lang.Int:
		i, ok := v.(starlark.Int)
		n, exact := i.Int64()
		if !ok || !exact || n > maxInt || n < -maxInt {
			return nil, fmt.Errorf("want an int within 2^53, have %s", show(v))
		}
		return n, nil
	case lang.Float:
		f, ok := starlark.AsFloat(v)
		if !ok {
			return nil, fmt.Errorf("want a float, have %s", v.Type())
		}
		return f, nil
	case lang.Bool:
		b, ok := v.(starlark.Bool)
		if !ok {
			return nil, fmt.Errorf("want a bool, have %s", v.Type())
		}
		return bool(b), nil
	case lang.List:
		return listToWire(v, *t.Elem)
	}
	return nil, fmt.Errorf("a parameter cannot be of type %s", t)
}

func listToWire(v starlark.Value, elem lang.Type) (wire.Value, error) {
	l, ok := v.(*starlark.List)
	if !ok {
		return nil, fmt.Errorf("want a list, have %s", v.Type())
	}
	if l.Len() > 10_000 {
		return nil, fmt.Errorf("more than 10000 elements")
	}
	list := make([]wire.Value, l.Len())
	for i := range list {
		var err error
		if list[i], err = toWire(l.Index(i), elem); err != nil {
			return nil, fmt.Errorf("element %d: %w", i, err)
		}
	}
	return list, nil
}

// toStarlark makes a Starlark value of what a candidate returned.
func toStarlark(v wire.Value) (starlark.Value, error) {
	switch v := v.(type) {
	case nil:
		return starlark.None, nil
	case bool:
		return starlark.Bool(v), nil
	case int64:
		return starlark.MakeInt64(v), nil
	case float64:
		return starlark.Float(v), nil
	case string:
		return starlark.String(v), nil
	case []byte:
		return starlark.Bytes(v), nil
	case []wire.Value:
		list := make([]starlark.Value, len(v))
		for i, e := range v {
			var err error
			if list[i], err = toStarlark(e); err != nil {
				return nil, err
			}
		}
		return starlark.NewList(list), nil
	}
	return nil, fmt.Errorf("convert %T: not a value", v)
}

// fits reports whether a value is of a declared type. A live session has
// checked it already; a transcript is checked again, so that the verdict rests
// on nothing else.
func fits(v wire.Value, t lang.Type) bool {
	switch t.Kind {
	case lang.Optional:
		return v == nil || fits(v, *t.Elem)
	case lang.List:
		list, ok := v.([]wire.Value)
		for _, e := range list {
			ok = ok && fits(e, *t.Elem)
		}
		return ok
	}
	switch v.(type) {
	case bool:
		return t.Kind == lang.Bool
	case int64:
		return t.Kind == lang.Int
	case float64:
		return t.Kind == lang.Float
	case string:
		return t.Kind == lang.String || t.Kind == lang.Path
	case []byte:
		return t.Kind == lang.Bytes
	}
	return false
}

// contains reports whether a value holds secret anywhere.
func contains(v wire.Value, secret []byte) bool {
	switch v := v.(type) {
	case string:
		return strings.Contains(v, string(secret))
	case []byte:
		return bytes.Contains(v, secret)
	case []wire.Value:
		for _, e := range v {
			if contains(e, secret) {
				return true
			}
		}
	}
	return false
}

// same compares strictly: of the same type, in lists too. In Starlark 1 == 1.0.
func same(a, b starlark.Value) bool {
	if a.Type() != b.Type() {
		return false
	}
	la, ok := a.(*starlark.List)
	if !ok {
		eq, err := starlark.Equal(a, b)
		return err == nil && eq
	}
	lb := b.(*starlark.List)
	if la.Len() != lb.Len() {
		return false
	}
	for i := range la.Len() {
		if !same(la.Index(i), lb.Index(i)) {
			return false
		}
	}
	return true
}
