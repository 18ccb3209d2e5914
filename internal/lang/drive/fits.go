package drive

import (
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/wire"
)

// Fits reports whether a decoded value is of a declared type.
func Fits(v wire.Value, t lang.Type) bool {
	switch v := v.(type) {
	case nil:
		return t.Kind == lang.Optional
	case []wire.Value:
		if t.Kind != lang.List {
			return false
		}
		for _, e := range v {
			if !Fits(e, *t.Elem) {
				return false
			}
		}
		return true
	}
	if t.Kind == lang.Optional {
		return Fits(v, *t.Elem)
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
