package langtest

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/wire"
)

// returnTypes are all types that a function may return; the parameters of echo
// functions are of the same type, without the optional.
func returnTypes() []string {
	return []string{
		"path", "string", "bytes", "int", "float", "bool", "list<string>", "list<int>",
		"optional<string>", "optional<bytes>", "optional<int>",
	}
}

// echoFuncs has one echo function for each return type.
func echoFuncs(t *testing.T) []lang.Func {
	var fns []lang.Func
	for _, name := range returnTypes() {
		typ, err := lang.ParseType(name)
		if err != nil {
			t.Fatal(err)
		}
		f := lang.Func{Name: echoName(name), Returns: typ, Doc: "Return the parameter x."}
		param := typ
		if typ.Kind == lang.Optional {
			f.Params = append(f.Params, lang.Param{Name: "give", Type: lang.Type{Kind: lang.Bool}})
			f.Doc = "Return x, or null unless GIVE."
			param = *typ.Elem
		}
		f.Params = append(f.Params, lang.Param{Name: "x", Type: param})
		fns = append(fns, f)
	}
	return fns
}

// echoName is echo_list_string for list<string>.
func echoName(typ string) string {
	return "echo_" + strings.NewReplacer("<", "_", ">", "").Replace(typ)
}

// everyByte is each byte value, NUL included.
func everyByte() []byte {
	b := make([]byte, 256)
	for i := range b {
		b[i] = byte(i)
	}
	return b
}

// values are what must come back as it went, by type.
func values() map[string][]wire.Value {
	strs := []wire.Value{"", "a", "a\nb\r\n\t\"'\\", "Grüße, 世界 🙂 \u0301", strings.Repeat("0123456789abcdef", 1<<16)}
	data := []wire.Value{[]byte{}, []byte{0}, everyByte(), []byte("\xff\xfe no UTF-8"), make([]byte, 1<<20)}
	ints := []wire.Value{int64(0), int64(1), int64(-1), int64(1) << 53, int64(1)<<53 + 1, int64(math.MaxInt64), int64(math.MinInt64)}
	many := make([]wire.Value, 150_000)
	for i := range many {
		many[i] = int64(i)
	}
	return map[string][]wire.Value{
		"path":             {"/box/a", "ä b/c"},
		"string":           strs,
		"bytes":            data,
		"int":              ints,
		"float":            {0.0, math.Copysign(0, -1), 1.5, -1e308, 5e-324, math.Inf(1), math.Inf(-1)},
		"bool":             {true, false},
		"list<string>":     {[]wire.Value{}, []wire.Value{""}, []wire.Value{"a", "", "ü"}},
		"list<int>":        {[]wire.Value{}, []wire.Value{int64(-1), int64(math.MaxInt64)}, many},
		"optional<string>": strs,
		"optional<bytes>":  data,
		"optional<int>":    ints,
	}
}

// types calls every echo function with every value of its type.
func (b *Bench) types(t *testing.T) {
	fns := echoFuncs(t)
	s := b.Start(t, b.subject.Echo(fns), fns...)
	if s.Ended() != "" {
		res, _ := Finish(t, s)
		t.Fatalf("load ended by %s: %s", s.Ended(), res.Stderr)
	}
	all := values()
	for i, name := range returnTypes() {
		for _, v := range all[name] {
			args := []wire.Value{v}
			if fns[i].Returns.Kind == lang.Optional {
				args = []wire.Value{true, v}
			}
			checkValue(t, name, Call(t, s, fns[i].Name, args...).Value, v)
		}
		if fns[i].Returns.Kind == lang.Optional {
			r := Call(t, s, fns[i].Name, false, all[name][0])
			if !r.OK() || r.Value != nil {
				t.Errorf("%s: null came back as %+v", name, r)
			}
		}
	}
	if r := Call(t, s, echoName("float"), math.NaN()); !r.OK() || !math.IsNaN(r.Value.(float64)) {
		t.Errorf("NaN came back as %+v", r)
	}
	if res, ended := Finish(t, s); ended != "" {
		t.Errorf("finish: %s: %s", ended, res.Stderr)
	}
}

func checkValue(t *testing.T, typ string, got, want wire.Value) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		t.Errorf("%s: %.100q came back as %.100q", typ, fmt.Sprint(want), fmt.Sprint(got))
		return
	}
	if f, ok := want.(float64); ok && math.Signbit(f) != math.Signbit(got.(float64)) {
		t.Errorf("%v lost its sign", f)
	}
}

// stubs builds what the model is shown, with trivial bodies put in.
func (b *Bench) stubs(t *testing.T) {
	fns := echoFuncs(t)
	for name, some := range map[string][]lang.Func{"one": {Probe()}, "all": fns} {
		for i := range some {
			some[i].Doc = "Do it.\n\nExample: \"quoted\", back\\slash, */ and \"\"\" and 100%.\nEnds with a quote: \"x\""
		}
		stub := b.Language.Stub(some)
		code := b.subject.Complete(stub, some)
		for _, f := range some {
			if !b.Language.Defines(code, f.Name) {
				t.Errorf("%s: the completed stub does not define %s:\n%s", name, f.Name, code)
			}
		}
		built := b.Build(t, code, some...)
		if built.Failure != nil {
			t.Fatalf("%s: the completed stub does not build: %s\n%s", name, built.Failure.Detail, code)
		}
		s := b.StartBuild(t, built, some...)
		if res, ended := Finish(t, s); ended != "" {
			t.Errorf("%s: the completed stub ended by %s: %s\n%s", name, ended, res.Stderr, code)
		}
	}
}
