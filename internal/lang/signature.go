package lang

import (
	"fmt"
	"strings"
)

// Type is a type of the small language that task signatures are written in.
type Type struct {
	// Kind is path, string, bytes, int, float, bool, list or optional.
	Kind Kind
	// Elem is the element of a list or optional; nil otherwise.
	Elem *Type
}

// Kind is the head of a Type. The zero value is invalid.
type Kind string

// The kinds of type. Elements of list are string or int; elements of optional are
// string, bytes or int. That is as much as every language, C among them, can
// pass by plain convention.
const (
	Path     Kind = "path"   // a file name, passed as a string
	String   Kind = "string" // UTF-8 text without NUL
	Bytes    Kind = "bytes"
	Int      Kind = "int" // 64 bit, signed
	Float    Kind = "float"
	Bool     Kind = "bool"
	List     Kind = "list"
	Optional Kind = "optional"
)

// Param is a named parameter.
type Param struct {
	Name string
	Type Type
}

// Func is the signature of a function to be written. Names are in snake_case;
// each language turns them into its own manner.
type Func struct {
	Name    string
	Params  []Param
	Returns Type
	// Doc is the specification shown to the model, several lines of plain text.
	Doc string
}

// ParseType reads "bytes", "list<string>" or "optional<bytes>".
func ParseType(s string) (Type, error) {
	s = strings.TrimSpace(s)
	switch k := Kind(s); k {
	case Path, String, Bytes, Int, Float, Bool:
		return Type{Kind: k}, nil
	}
	head, rest, ok := strings.Cut(s, "<")
	if !ok || !strings.HasSuffix(rest, ">") {
		return Type{}, fmt.Errorf("unknown type %q", s)
	}
	elem, err := ParseType(strings.TrimSuffix(rest, ">"))
	if err != nil {
		return Type{}, err
	}
	switch {
	case Kind(head) == List && (elem.Kind == String || elem.Kind == Int):
		return Type{Kind: List, Elem: &elem}, nil
	case Kind(head) == Optional && (elem.Kind == String || elem.Kind == Bytes || elem.Kind == Int):
		return Type{Kind: Optional, Elem: &elem}, nil
	}
	return Type{}, fmt.Errorf("unsupported type %q", s)
}

// String is the form that ParseType reads.
func (t Type) String() string {
	if t.Elem != nil {
		return string(t.Kind) + "<" + t.Elem.String() + ">"
	}
	return string(t.Kind)
}

// Camel turns read_user_file into readUserFile.
func Camel(snake string) string {
	p := Pascal(snake)
	if p == "" {
		return ""
	}
	return strings.ToLower(p[:1]) + p[1:]
}

// Pascal turns read_user_file into ReadUserFile.
func Pascal(snake string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(snake, "_") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}
