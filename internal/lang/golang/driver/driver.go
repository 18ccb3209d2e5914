// Package driver is the half of a Go driver that is the same for all answers:
// it reads requests from descriptor 3, calls functions, and writes responses to
// descriptor 4, as package wire of Plumb describes. It is compiled into the
// candidate's program and imports the standard library alone.
package driver

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"syscall"
	"unicode/utf8"
)

// maxFrame is the largest response that Plumb takes.
const maxFrame = 4 << 20

// Func calls one function of the candidate: it takes the arguments from Args and
// puts what came back into Result.
type Func func(a *Args, r *Result)

// Serve answers requests until descriptor 3 ends, then exits.
func Serve(functions map[string]Func) {
	syscall.CloseOnExec(3)
	syscall.CloseOnExec(4)
	in := bufio.NewReader(os.NewFile(3, "requests"))
	out := os.NewFile(4, "responses")
	send(out, 0, []byte{'R'})
	for {
		var length [4]byte
		if _, err := io.ReadFull(in, length[:]); err == io.EOF {
			os.Exit(0)
		} else if err != nil {
			fail(err)
		}
		body := make([]byte, binary.LittleEndian.Uint32(length[:]))
		if _, err := io.ReadFull(in, body); err != nil {
			fail(err)
		}
		args, id, name := parse(body)
		send(out, id, call(functions[name], name, args))
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "driver:", err)
	os.Exit(1)
}

func send(out *os.File, id uint64, body []byte) {
	frame := binary.LittleEndian.AppendUint32(nil, uint32(8+len(body)))
	frame = binary.LittleEndian.AppendUint64(frame, id)
	if _, err := out.Write(append(frame, body...)); err != nil {
		fail(err)
	}
}

// call runs one function and returns the body of its response.
func call(f Func, name string, args *Args) (body []byte) {
	defer func() {
		if p := recover(); p != nil {
			body = threw(fmt.Sprint("panic: ", p))
		}
	}()
	if f == nil {
		return threw("no function " + name)
	}
	var r Result
	f(args, &r)
	switch {
	case r.problem != "":
		return threw("type: " + r.problem)
	case len(r.value)+9 > maxFrame:
		return threw("type: a result of more than 4 MiB")
	}
	return append([]byte{'V'}, r.value...)
}

func threw(text string) []byte {
	if len(text) > 4096 {
		text = text[:4096]
	}
	return appendString([]byte{'E'}, text)
}

func appendString(b []byte, s string) []byte {
	return append(binary.LittleEndian.AppendUint32(b, uint32(len(s))), s...)
}

// Result takes what a function returned.
type Result struct {
	value   []byte
	problem string
}

func (r *Result) null() { r.value = append(r.value, 'n') }

// Bool sets the result.
func (r *Result) Bool(v bool) {
	b := byte(0)
	if v {
		b = 1
	}
	r.value = append(r.value, 'b', b)
}

// Int sets the result.
func (r *Result) Int(v int64) {
	r.value = binary.LittleEndian.AppendUint64(append(r.value, 'i'), uint64(v))
}

// Float sets the result.
func (r *Result) Float(v float64) {
	r.value = binary.LittleEndian.AppendUint64(append(r.value, 'f'), math.Float64bits(v))
}

// String sets the result, which must be UTF-8.
func (r *Result) String(v string) {
	if !utf8.ValidString(v) {
		r.problem = "a string that is not UTF-8"
	}
	r.value = appendString(append(r.value, 's'), v)
}

// Bytes sets the result.
func (r *Result) Bytes(v []byte) { r.value = appendString(append(r.value, 'y'), string(v)) }

func (r *Result) list(n int) {
	r.value = binary.LittleEndian.AppendUint32(append(r.value, 'l'), uint32(n))
}

// Strings sets the result.
func (r *Result) Strings(v []string) {
	r.list(len(v))
	for _, s := range v {
		r.String(s)
	}
}

// Ints sets the result.
func (r *Result) Ints(v []int64) {
	r.list(len(v))
	for _, n := range v {
		r.Int(n)
	}
}

// OptionalString sets the result; nil is null.
func (r *Result) OptionalString(v *string) {
	if v == nil {
		r.null()
		return
	}
	r.String(*v)
}

// OptionalBytes sets the result; nil is null, an empty slice is not.
func (r *Result) OptionalBytes(v []byte) {
	if v == nil {
		r.null()
		return
	}
	r.Bytes(v)
}

// OptionalInt sets the result; nil is null.
func (r *Result) OptionalInt(v *int64) {
	if v == nil {
		r.null()
		return
	}
	r.Int(*v)
}
