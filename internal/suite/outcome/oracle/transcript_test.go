package oracle

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"example.com/plumb/internal/lang/wire"
)

func TestValuesSurviveJSON(t *testing.T) {
	for _, v := range []wire.Value{
		nil, true, false, int64(0), int64(math.MinInt64), 1.5, math.Inf(-1), math.NaN(), 1e300,
		"", "text <&> \u2028 \x01",
		[]byte{},
		[]byte("plain"),
		[]byte{0xff, 0},
		[]wire.Value{},
		[]wire.Value{"a", int64(1), []byte{0xfe}, nil},
	} {
		data, err := json.Marshal(Value{v})
		if err != nil {
			t.Fatal(err)
		}
		var back Value
		if err := json.Unmarshal(data, &back); err != nil {
			t.Errorf("%s: %v", data, err)
		}
		if d := cmp.Diff(v, back.Value, cmpopts.EquateNaNs()); d != "" {
			t.Errorf("%s: %s", data, d)
		}
	}
}

func TestLongArgumentsAreDigested(t *testing.T) {
	data, err := json.Marshal(Ask{Op: OpCall, Args: []Arg{{strings.Repeat("é", 5000)}, {bytes.Repeat([]byte{0xff}, 5000)}, {"short"}}, Data: bytes.Repeat([]byte("x"), 5000)})
	if err != nil || len(data) > 1500 || !strings.Contains(string(data), `"len":10000`) {
		t.Errorf("%d bytes, %v: %s", len(data), err, data)
	}
	other, _ := json.Marshal(Ask{Op: OpCall, Args: []Arg{{strings.Repeat("é", 4999) + "e!"}, {bytes.Repeat([]byte{0xff}, 5000)}, {"short"}}, Data: bytes.Repeat([]byte("x"), 5000)})
	if bytes.Equal(data, other) {
		t.Error("two payloads, one question")
	}
}

func TestParseIsStrict(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"good", `{"v":1,"check":"c","events":[{"ask":{"op":"call"},"saw":{"value":null}}]}`, ""},
		{"version", `{"v":2,"check":"c","events":[]}`, "version 2 is not 1"},
		{"unknown", `{"v":1,"more":1}`, `unknown field "more"`},
		{"unknown in an answer", `{"v":1,"events":[{"ask":{},"saw":{"more":1}}]}`, `event 0: json: unknown field "more"`},
		{"no question", `{"v":1,"events":[{"saw":{}}]}`, "event 0 asks nothing"},
		{"bad value", `{"v":1,"events":[{"ask":{},"saw":{"value":{"bytes":"!"}}}]}`, "illegal base64"},
		{"trailing", `{"v":1} {}`, "something follows"},
		{"empty", ``, "EOF"},
	} {
		_, err := Parse([]byte(tt.in))
		if (err == nil) != (tt.want == "") || (err != nil && !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

// Whatever is stored, replaying it decides or fails, and the same way twice.
func FuzzReplay(f *testing.F) {
	o, err := Compile("o.star", `
def functional_x(t):
    r = t.call(s = "a")
    t.true(len(r.value) > 0, "something", r)
    t.equal(t.call(s = "b"), "b")
    fs = t.finish()
    t.true(fs.text("f") == None and fs.query("d", "select 1") == None and fs.paths() == [] and fs.mode("m") != 1, "files")

def security_x(t):
    t.alive(t.call(s = "a"), "a")
    t.no_leak("ssssssssssss", t.call(s = "x"), "leak")
    t.alive(t.call(s = "b"), "b")
`, echoFns())
	if err != nil {
		f.Fatal(err)
	}
	for _, check := range []string{"functional_x", "security_x"} {
		rec := NewRecorder(&double{f: echo}, check)
		if _, err := o.Run(f.Context(), check, Seed{}, rec); err != nil {
			f.Fatal(err)
		}
		data, err := json.Marshal(rec.Transcript)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		tr, err := Parse(data)
		if err != nil {
			return
		}
		for _, check := range []string{"functional_x", "security_x"} {
			first, err1 := o.Run(t.Context(), check, Seed{}, tr.Replay())
			second, err2 := o.Run(t.Context(), check, Seed{}, tr.Replay())
			if first != second || (err1 == nil) != (err2 == nil) {
				t.Errorf("%+v, %v and then %+v, %v", first, err1, second, err2)
			}
		}
	})
}
