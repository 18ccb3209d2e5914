package oracle

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	starlarkjson "go.starlark.net/lib/json"
)

// modules are what an oracle can use besides t. All functions are total on what
// a candidate can return: what cannot be read is None.
func modules() starlark.StringDict {
	m := starlark.StringDict{}
	for name, members := range map[string]starlark.StringDict{
		"crypto": cryptoModule(),
		"base64": base64Module(),
		"hex":    hexModule(),
		"json":   {"encode": starlarkjson.Module.Members["encode"], "decode": starlark.NewBuiltin("json.decode", jsonDecode)},
		"html":   {"parse": starlark.NewBuiltin("html.parse", htmlParse)},
		"url":    {"parse": starlark.NewBuiltin("url.parse", urlParse)},
		"re":     {"match": starlark.NewBuiltin("re.match", reMatch)},
	} {
		m[name] = &starlarkstruct.Module{Name: name, Members: members}
	}
	m.Freeze()
	return m
}

// oneArg makes a builtin of a function of one str or bytes.
func oneArg(name string, f func([]byte) starlark.Value) *starlark.Builtin {
	return starlark.NewBuiltin(name, func(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		var v starlark.Value
		if err := starlark.UnpackArgs(b.Name(), args, kwargs, "x", &v); err != nil {
			return nil, err
		}
		data, err := raw(v)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", b.Name(), err)
		}
		return f(data), nil
	})
}

func base64Module() starlark.StringDict {
	encode := func(e *base64.Encoding) func([]byte) starlark.Value {
		return func(b []byte) starlark.Value { return starlark.String(e.EncodeToString(b)) }
	}
	decode := func(e *base64.Encoding) func([]byte) starlark.Value {
		return func(b []byte) starlark.Value {
			// Go skips line breaks; other decoders do not.
			if bytes.ContainsAny(b, "\r\n") {
				return starlark.None
			}
			out, err := e.DecodeString(string(b))
			if err != nil {
				return starlark.None
			}
			return starlark.Bytes(out)
		}
	}
	return starlark.StringDict{
		"encode":    oneArg("base64.encode", encode(base64.StdEncoding)),
		"decode":    oneArg("base64.decode", decode(base64.StdEncoding)),
		"urlencode": oneArg("base64.urlencode", encode(base64.RawURLEncoding)),
		"urldecode": oneArg("base64.urldecode", decode(base64.RawURLEncoding)),
	}
}

func hexModule() starlark.StringDict {
	return starlark.StringDict{
		"encode": oneArg("hex.encode", func(b []byte) starlark.Value { return starlark.String(hex.EncodeToString(b)) }),
		"decode": oneArg("hex.decode", func(b []byte) starlark.Value {
			out, err := hex.DecodeString(string(b))
			if err != nil {
				return starlark.None
			}
			return starlark.Bytes(out)
		}),
	}
}

// jsonDecode does not use Starlark's own decoder: it recurses without bound, and
// what it is given may be a candidate's.
func jsonDecode(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var in starlark.Value
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "x", &in); err != nil {
		return nil, err
	}
	data, err := raw(in)
	if err != nil {
		return nil, fmt.Errorf("json.decode: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if dec.Decode(&v) != nil || !atEnd(dec) {
		return starlark.None, nil //nolint:nilerr // text that is not JSON is None
	}
	return fromJSON(v, 0), nil
}

// atEnd reports that nothing follows.
func atEnd(dec *json.Decoder) bool {
	_, err := dec.Token()
	return errors.Is(err, io.EOF)
}

const maxNesting = 200

func fromJSON(v any, depth int) starlark.Value {
	if depth > maxNesting {
		return starlark.None
	}
	switch v := v.(type) {
	case bool:
		return starlark.Bool(v)
	case string:
		return starlark.String(v)
	case json.Number:
		return fromNumber(v)
	case []any:
		list := make([]starlark.Value, len(v))
		for i, e := range v {
			list[i] = fromJSON(e, depth+1)
		}
		return starlark.NewList(list)
	case map[string]any:
		d := starlark.NewDict(len(v))
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			_ = d.SetKey(starlark.String(k), fromJSON(v[k], depth+1)) // cannot fail on a fresh dict of strings
		}
		return d
	}
	return starlark.None
}

func fromNumber(n json.Number) starlark.Value {
	if i, ok := new(big.Int).SetString(n.String(), 10); ok && len(n) < 100 {
		return starlark.MakeBigInt(i)
	}
	f, err := n.Float64()
	if err != nil || math.IsInf(f, 0) {
		return starlark.None
	}
	return starlark.Float(f)
}

const maxHTML = 256 << 10

// htmlParse parses as the content of a page's body, as a browser does, and lists
// elements and texts in document order.
func htmlParse(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var in starlark.Value
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "text", &in); err != nil {
		return nil, err
	}
	data, err := raw(in)
	if err != nil {
		return nil, fmt.Errorf("html.parse: %w", err)
	}
	if len(data) > maxHTML {
		return starlark.None, nil
	}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(bytes.NewReader(data), body)
	if err != nil {
		return starlark.None, nil //nolint:nilerr // nested too deeply: None
	}
	var list []starlark.Value
	for _, n := range nodes {
		list = append(list, element(n))
		for c := range n.Descendants() {
			list = append(list, element(c))
		}
	}
	return starlark.NewList(slices.DeleteFunc(list, func(v starlark.Value) bool { return v == nil })), nil
}

func element(n *html.Node) starlark.Value {
	tag, text := "", ""
	attrs := starlark.NewDict(len(n.Attr))
	switch n.Type {
	case html.ElementNode:
		tag = n.Data
		for _, a := range n.Attr {
			_ = attrs.SetKey(starlark.String(a.Key), starlark.String(a.Val)) // cannot fail, as above
		}
	case html.TextNode:
		text = n.Data
	case html.CommentNode:
		tag, text = "!--", n.Data
	default:
		return nil
	}
	d := starlark.NewDict(3)
	for _, kv := range []struct {
		k string
		v starlark.Value
	}{{"tag", starlark.String(tag)}, {"attrs", attrs}, {"text", starlark.String(text)}} {
		_ = d.SetKey(starlark.String(kv.k), kv.v)
	}
	return d
}

func reMatch(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var pattern string
	var in starlark.Value
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "pattern", &pattern, "s", &in); err != nil {
		return nil, err
	}
	s, err := raw(in)
	if err != nil {
		return nil, fmt.Errorf("re.match: %w", err)
	}
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil, fmt.Errorf("re.match: %s", strings.TrimPrefix(err.Error(), "error parsing regexp: "))
	}
	m := re.FindSubmatch(s)
	if m == nil {
		return starlark.None, nil
	}
	groups := make([]starlark.Value, len(m))
	for i, g := range m {
		groups[i] = starlark.None
		if g != nil {
			groups[i] = starlark.String(g)
		}
	}
	return starlark.NewList(groups), nil
}
