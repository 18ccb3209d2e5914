// Package wire is what Plumb and a driver say to each other over descriptors 3
// (to the driver) and 4 (from it). The driver is one per language and shares
// its process with the candidate, so nothing it says is trusted: it is decoded
// strictly, within bounds, and a frame nobody asked for is tampering.
//
// Everything is little-endian. A frame is a uint32 length and that many bytes.
//
//	request:  uint64 id · string function · uint32 count · count values
//	ready:    uint64 0 · 'R'                 once, when the candidate is loaded
//	response: uint64 id · 'V' value          the function returned
//	          uint64 id · 'E' string         it threw; the text is for people
//
// A string here is a uint32 length and bytes. A value begins with its tag:
//
//	'n' null                    'b' byte 0 or 1
//	'i' int64                   'f' float64 bits
//	's' string (UTF-8)          'y' bytes, as a string
//	'l' uint32 count and that many values
//
// Ids are random, fresh for each request; the driver answers requests in order,
// one response each, and exits 0 when descriptor 3 ends. A driver that cannot
// load the candidate writes the reason to stderr and exits with lang.ExitLoad.
// A function that returns a value of the wrong type is reported with 'E' and a
// text that begins "type: ".
package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"unicode/utf8"
)

// MaxFrame bounds a frame from a driver, in bytes.
const MaxFrame = 4 << 20

// maxDepth and maxItems bound what decoding a hostile frame can cost. No list
// that a frame can hold has more items, the smallest being an empty string.
const (
	maxDepth = 4
	maxItems = MaxFrame / 5
)

// ErrMalformed is returned for bytes that are not what the protocol says; the
// candidate tampered.
var ErrMalformed = errors.New("malformed frame")

// Value is null (nil), bool, int64, float64, string, []byte or []Value.
type Value any

// AppendRequest appends a whole request frame to b.
func AppendRequest(b []byte, id uint64, fn string, args []Value) ([]byte, error) {
	start := len(b)
	b = append(b, 0, 0, 0, 0)
	b = binary.LittleEndian.AppendUint64(b, id)
	b = appendString(b, fn)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(args)))
	for _, a := range args {
		var err error
		if b, err = AppendValue(b, a); err != nil {
			return nil, err
		}
	}
	binary.LittleEndian.PutUint32(b[start:], uint32(len(b)-start-4))
	return b, nil
}

// AppendValue appends v. It fails on a Go type that is no Value.
func AppendValue(b []byte, v Value) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return append(b, 'n'), nil
	case bool:
		if v {
			return append(b, 'b', 1), nil
		}
		return append(b, 'b', 0), nil
	case int64:
		return binary.LittleEndian.AppendUint64(append(b, 'i'), uint64(v)), nil
	case float64:
		return binary.LittleEndian.AppendUint64(append(b, 'f'), math.Float64bits(v)), nil
	case string:
		return appendString(append(b, 's'), v), nil
	case []byte:
		return appendString(append(b, 'y'), string(v)), nil
	case []Value:
		b = binary.LittleEndian.AppendUint32(append(b, 'l'), uint32(len(v)))
		for _, e := range v {
			var err error
			if b, err = AppendValue(b, e); err != nil {
				return nil, err
			}
		}
		return b, nil
	}
	return nil, fmt.Errorf("encode %T: not a wire value", v)
}

func appendString(b []byte, s string) []byte {
	return append(binary.LittleEndian.AppendUint32(b, uint32(len(s))), s...)
}

// Response is a decoded frame of a driver.
type Response struct {
	ID    uint64
	Ready bool
	Threw bool   // Text holds what was thrown
	Text  string // valid UTF-8
	Value Value
}

// ParseResponse reads the body of one frame (without its length). Every error
// is ErrMalformed.
func ParseResponse(body []byte) (Response, error) {
	d := decoder{rest: body}
	r := Response{ID: d.uint64()}
	switch d.byte() {
	case 'R':
		r.Ready = true
	case 'V':
		r.Value = d.value(0)
	case 'E':
		r.Threw = true
		r.Text = validUTF8(d.string())
	default:
		d.bad = true
	}
	if d.bad || len(d.rest) != 0 {
		return Response{}, ErrMalformed
	}
	return r, nil
}

func validUTF8(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

// decoder reads from rest; after a mistake bad is set and every read is zero.
type decoder struct {
	rest  []byte
	items int
	bad   bool
}

func (d *decoder) take(n int) []byte {
	if d.bad || n > len(d.rest) {
		d.bad = true
		return nil
	}
	b := d.rest[:n]
	d.rest = d.rest[n:]
	return b
}

func (d *decoder) byte() byte {
	if b := d.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (d *decoder) uint32() uint32 {
	if b := d.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (d *decoder) uint64() uint64 {
	if b := d.take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

func (d *decoder) string() string { return string(d.take(int(d.uint32()))) }

func (d *decoder) value(depth int) Value {
	if d.items++; depth > maxDepth || d.items > maxItems {
		d.bad = true
		return nil
	}
	switch d.byte() {
	case 'n':
		return nil
	case 'b':
		b := d.byte()
		d.bad = d.bad || b > 1
		return b == 1
	case 'i':
		return int64(d.uint64())
	case 'f':
		return math.Float64frombits(d.uint64())
	case 's':
		s := d.string()
		d.bad = d.bad || !utf8.ValidString(s)
		return s
	case 'y':
		return []byte(d.string())
	case 'l':
		n := d.uint32()
		list := []Value{}
		for i := uint32(0); i < n && !d.bad; i++ {
			list = append(list, d.value(depth+1))
		}
		return list
	}
	d.bad = true
	return nil
}
