package driver

import (
	"encoding/binary"
	"errors"
	"math"
)

// Args are the arguments of one call. Asking for another type than was sent is
// a mistake of Plumb's and ends the program.
type Args struct{ values []any }

// String is argument i.
func (a *Args) String(i int) string { return a.values[i].(string) }

// Bytes is argument i.
func (a *Args) Bytes(i int) []byte { return a.values[i].([]byte) }

// Int is argument i.
func (a *Args) Int(i int) int64 { return a.values[i].(int64) }

// Float is argument i.
func (a *Args) Float(i int) float64 { return a.values[i].(float64) }

// Bool is argument i.
func (a *Args) Bool(i int) bool { return a.values[i].(bool) }

// Strings is argument i.
func (a *Args) Strings(i int) []string { return list[string](a.values[i]) }

// Ints is argument i.
func (a *Args) Ints(i int) []int64 { return list[int64](a.values[i]) }

func list[T any](v any) []T {
	items := v.([]any)
	out := make([]T, len(items))
	for i, item := range items {
		out[i] = item.(T)
	}
	return out
}

// parse reads the body of a request.
func parse(body []byte) (args *Args, id uint64, name string) {
	r := reader{rest: body}
	id = binary.LittleEndian.Uint64(r.take(8))
	name = string(r.bytes())
	args = &Args{}
	for n := r.uint32(); n > 0; n-- {
		args.values = append(args.values, r.value())
	}
	return args, id, name
}

type reader struct{ rest []byte }

func (r *reader) take(n int) []byte {
	if n > len(r.rest) {
		fail(errors.New("a request that ends too soon"))
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(r.take(4)) }
func (r *reader) bytes() []byte  { return r.take(int(r.uint32())) }

func (r *reader) value() any {
	switch tag := r.take(1)[0]; tag {
	case 'b':
		return r.take(1)[0] != 0
	case 'i':
		return int64(binary.LittleEndian.Uint64(r.take(8)))
	case 'f':
		return math.Float64frombits(binary.LittleEndian.Uint64(r.take(8)))
	case 's':
		return string(r.bytes())
	case 'y':
		return r.bytes()
	case 'l':
		items := []any{}
		for n := r.uint32(); n > 0; n-- {
			items = append(items, r.value())
		}
		return items
	}
	return nil
}
