package oracle

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"

	"example.com/plumb/internal/lang/wire"
)

// Value is a wire value that keeps its type in JSON: null, bool, string and list
// are themselves, an int is a number, and the rest are objects with one key:
// {"float":"1.5"}, {"bytes":"…base64…"}, {"text":"bytes that are UTF-8"}.
type Value struct{ wire.Value }

// Arg is an argument of a call: a Value whose long texts are written as digest,
// since the oracle makes them again from its seed.
type Arg struct{ wire.Value }

// Blob is data that the oracle made, written as digest when long.
type Blob []byte

// Text is a string that may hold any byte, as names of files do.
type Text string

// longBlob is the length from which data is written as digest.
const longBlob = 512

// MarshalJSON implements json.Marshaler.
func (v Value) MarshalJSON() ([]byte, error) { return appendJSON(nil, v.Value, false) }

// MarshalJSON implements json.Marshaler.
func (a Arg) MarshalJSON() ([]byte, error) { return appendJSON(nil, a.Value, true) }

// MarshalJSON implements json.Marshaler.
func (b Blob) MarshalJSON() ([]byte, error) { return appendJSON(nil, []byte(b), true) }

// MarshalJSON implements json.Marshaler.
func (t Text) MarshalJSON() ([]byte, error) {
	if utf8.ValidString(string(t)) {
		return marshalString(string(t))
	}
	return appendJSON(nil, []byte(t), false)
}

// UnmarshalJSON implements json.Unmarshaler.
func (t *Text) UnmarshalJSON(b []byte) error {
	v, err := parseJSON(b, 0)
	if err != nil {
		return err
	}
	switch v := v.(type) {
	case string:
		*t = Text(v)
	case []byte:
		*t = Text(v)
	default:
		return errors.New("a text must be a string or bytes")
	}
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Value) UnmarshalJSON(b []byte) error {
	w, err := parseJSON(b, 0)
	v.Value = w
	return err
}

func marshalString(s string) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

func appendJSON(b []byte, v wire.Value, digest bool) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return append(b, "null"...), nil
	case bool:
		return strconv.AppendBool(b, v), nil
	case int64:
		return strconv.AppendInt(b, v, 10), nil
	case float64:
		return fmt.Appendf(b, `{"float":%q}`, strconv.FormatFloat(v, 'g', -1, 64)), nil
	case string:
		if digest && len(v) > longBlob {
			return appendDigest(b, "string", []byte(v)), nil
		}
		s, err := marshalString(v)
		return append(b, s...), err
	case []byte:
		return appendBytes(b, v, digest)
	case []wire.Value:
		b = append(b, '[')
		for i, e := range v {
			if i > 0 {
				b = append(b, ',')
			}
			var err error
			if b, err = appendJSON(b, e, digest); err != nil {
				return nil, err
			}
		}
		return append(b, ']'), nil
	}
	return nil, fmt.Errorf("encode %T: not a value", v)
}

func appendBytes(b, v []byte, digest bool) ([]byte, error) {
	switch {
	case digest && len(v) > longBlob:
		return appendDigest(b, "bytes", v), nil
	case utf8.Valid(v):
		s, err := marshalString(string(v))
		return append(append(append(b, `{"text":`...), s...), '}'), err
	}
	return fmt.Appendf(b, `{"bytes":%q}`, base64.StdEncoding.EncodeToString(v)), nil
}

// appendDigest writes what data is without writing it: enough to tell that the
// oracle asks the same, and for people to see what it was about.
func appendDigest(b []byte, kind string, v []byte) []byte {
	sum := sha256.Sum256(v)
	head, _ := marshalString(string(bytes.ToValidUTF8(v[:64], []byte("\ufffd"))))
	return fmt.Appendf(b, `{"digest":{"head":%s,"kind":%q,"len":%d,"sha256":%q}}`, head, kind, len(v), hex.EncodeToString(sum[:]))
}

const maxJSONDepth = 6

// parseJSON reads what appendJSON wrote without digests.
func parseJSON(b []byte, depth int) (wire.Value, error) {
	if depth > maxJSONDepth {
		return nil, errors.New("a value is nested too deeply")
	}
	b = bytes.TrimSpace(b)
	if len(b) == 0 {
		return nil, errors.New("a value is empty")
	}
	switch b[0] {
	case '[':
		var raw []json.RawMessage
		if err := json.Unmarshal(b, &raw); err != nil {
			return nil, err
		}
		list := make([]wire.Value, len(raw))
		for i, r := range raw {
			var err error
			if list[i], err = parseJSON(r, depth+1); err != nil {
				return nil, err
			}
		}
		return list, nil
	case '{':
		return parseTagged(b)
	case '"':
		var s string
		err := json.Unmarshal(b, &s)
		return s, err
	case 'n', 't', 'f':
		var v any
		err := json.Unmarshal(b, &v)
		return v, err
	}
	return strconv.ParseInt(string(b), 10, 64)
}

func parseTagged(b []byte) (wire.Value, error) {
	var tagged map[string]string
	if err := json.Unmarshal(b, &tagged); err != nil || len(tagged) != 1 {
		return nil, errors.New("a value has an unknown form")
	}
	for tag, s := range tagged {
		switch tag {
		case "float":
			f, err := strconv.ParseFloat(s, 64)
			if errors.Is(err, strconv.ErrRange) && math.IsInf(f, 0) {
				err = nil
			}
			return f, err
		case "text":
			return []byte(s), nil
		case "bytes":
			return base64.StdEncoding.DecodeString(s)
		}
	}
	return nil, errors.New("a value has an unknown tag")
}
