package wire

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
)

// body is the body of a response: id, kind, rest.
func body(id uint64, rest ...byte) []byte {
	return append(binary.LittleEndian.AppendUint64(nil, id), rest...)
}

func encoded(t testing.TB, v Value) []byte {
	t.Helper()
	b, err := AppendValue(nil, v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestValuesRoundTrip(t *testing.T) {
	for _, v := range []Value{
		nil, true, false, int64(0), int64(math.MaxInt64), int64(math.MinInt64), 0.5, math.Inf(-1),
		"", "grüße 世界",
		[]byte{},
		[]byte{0, 255},
		[]Value{},
		[]Value{"a", nil, int64(1), []Value{[]byte("x")}},
		strings.Repeat("x", 1<<20),
	} {
		got, err := ParseResponse(append(body(7, 'V'), encoded(t, v)...))
		if err != nil || !reflect.DeepEqual(got, Response{ID: 7, Value: v}) {
			t.Errorf("%.40v came back as %.40v, %v", v, got, err)
		}
	}
	got, err := ParseResponse(append(body(1, 'V'), encoded(t, math.NaN())...))
	if f, ok := got.Value.(float64); err != nil || !ok || !math.IsNaN(f) {
		t.Errorf("NaN came back as %v, %v", got, err)
	}
}

func TestReadyAndThrown(t *testing.T) {
	if got, err := ParseResponse(body(0, 'R')); err != nil || !got.Ready || got.ID != 0 {
		t.Errorf("ready: %+v, %v", got, err)
	}
	got, err := ParseResponse(append(body(9, 'E'), "\x03\x00\x00\x00a\xffb"...))
	if err != nil || !got.Threw || got.Text != "a\ufffdb" || got.Value != nil {
		t.Errorf("thrown: %+v, %v", got, err)
	}
}

func TestMalformed(t *testing.T) {
	deep := []byte{'n'}
	for range 6 {
		deep = append([]byte{'l', 1, 0, 0, 0}, deep...)
	}
	many := append([]byte{'l', 0xff, 0xff, 0xff, 0xff}, bytes.Repeat([]byte{'n'}, maxItems+1)...)
	for name, b := range map[string][]byte{
		"nothing":             nil,
		"short id":            {1, 2, 3},
		"no kind":             body(1),
		"unknown kind":        body(1, 'X'),
		"ready and more":      body(0, 'R', 0),
		"value missing":       body(1, 'V'),
		"unknown tag":         body(1, 'V', 'z'),
		"value and more":      body(1, 'V', 'n', 'n'),
		"bool of 2":           body(1, 'V', 'b', 2),
		"bool cut":            body(1, 'V', 'b'),
		"int cut":             body(1, 'V', 'i', 1, 2, 3),
		"string length lies":  body(1, 'V', 's', 200, 0, 0, 0, 'a'),
		"string no UTF-8":     body(1, 'V', 's', 1, 0, 0, 0, 0xff),
		"length of 4 GB":      body(1, 'V', 'y', 0xff, 0xff, 0xff, 0xff),
		"list of lies":        body(1, 'V', 'l', 0xff, 0xff, 0xff, 0xff, 'n'),
		"list too deep":       append(body(1, 'V'), deep...),
		"list too long":       append(body(1, 'V'), many...),
		"thrown without text": body(1, 'E'),
	} {
		if got, err := ParseResponse(b); !errors.Is(err, ErrMalformed) || !reflect.DeepEqual(got, Response{}) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

// The layout of a request is a promise to drivers in other languages.
func TestRequestLayout(t *testing.T) {
	got, err := AppendRequest([]byte("before"), 0x0102030405060708, "f", []Value{nil, true, int64(-2), "é", []byte{9}, []Value{"a"}})
	want := "before" + "\x35\x00\x00\x00" + "\x08\x07\x06\x05\x04\x03\x02\x01" + "\x01\x00\x00\x00f" + "\x06\x00\x00\x00" +
		"n" + "b\x01" + "i\xfe\xff\xff\xff\xff\xff\xff\xff" + "s\x02\x00\x00\x00é" + "y\x01\x00\x00\x00\x09" + "l\x01\x00\x00\x00s\x01\x00\x00\x00a"
	if err != nil || string(got) != want {
		t.Errorf("got %q, %v\nwant %q", got, err, want)
	}
	for _, bad := range []Value{42, struct{}{}, []Value{uint8(1)}, []string{"a"}} {
		if _, err := AppendRequest(nil, 1, "f", []Value{bad}); err == nil {
			t.Errorf("%T was encoded", bad)
		}
	}
}

func FuzzParseResponse(f *testing.F) {
	f.Add(body(0, 'R'))
	f.Add(append(body(1, 'E'), "\x01\x00\x00\x00x"...))
	for _, v := range []Value{nil, true, int64(1), 1.5, "x", []byte("y"), []Value{"a", []Value{}}} {
		f.Add(append(body(2, 'V'), encoded(f, v)...))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := ParseResponse(b)
		if err != nil {
			return
		}
		// What is accepted has one form only: it encodes to the same bytes.
		if r.Ready || r.Threw {
			return
		}
		if again := append(body(r.ID, 'V'), encoded(t, r.Value)...); !bytes.Equal(again, b) {
			t.Errorf("%x decoded and encoded is %x", b, again)
		}
	})
}
