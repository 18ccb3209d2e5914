package weakcode

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"example.com/plumb/internal/eval"
)

// maxLine bounds one case on disk, in bytes.
const maxLine = 4 << 20

// maxFaults bounds how many mistakes of one file are told.
const maxFaults = 50

// Read reads cases as JSON lines; blank lines are passed over. It is strict: a
// key that is not known, a value that is missing and a name that comes twice are
// each one *eval.Fault with the line. The cases that could be read are returned
// with the error.
func Read(file string, r io.Reader) ([]Case, error) {
	var cases []Case
	var faults []error
	seen := map[string]int{}
	lines := bufio.NewReaderSize(r, 64<<10)
	for n := 1; ; n++ {
		text, err := readLine(lines)
		if err != nil && !errors.Is(err, io.EOF) {
			return cases, errors.Join(append(faults, lineError(file, n, err))...)
		}
		if text = bytes.TrimSpace(text); len(text) > 0 {
			c, bad := parseCase(file, n, text)
			if at := seen[c.Name]; len(bad) == 0 && at > 0 {
				bad = []error{&eval.Fault{File: file, Line: n, Text: fmt.Sprintf("case %q is also in line %d", c.Name, at), Hint: "give one a name of its own"}}
			}
			if len(bad) == 0 {
				seen[c.Name] = n
				cases = append(cases, c)
			}
			faults = append(faults, bad...)
		}
		if err != nil || len(faults) >= maxFaults {
			break
		}
	}
	if len(faults) == 0 && len(cases) == 0 {
		faults = append(faults, &eval.Fault{File: file, Text: "there is no case in the file", Hint: "one JSON object a line, as plumb import and plumb mine write them"})
	}
	return cases, errors.Join(faults...)
}

var errLong = fmt.Errorf("the line is longer than %d MB", maxLine>>20)

// readLine reads a line of at most maxLine bytes.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if len(line) > maxLine {
			return nil, errLong
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}

func lineError(file string, n int, err error) error {
	if errors.Is(err, errLong) {
		return &eval.Fault{File: file, Line: n, Text: err.Error(), Hint: "is this a file of cases, one JSON object a line?"}
	}
	return fmt.Errorf("read %s: %w", file, err)
}

func parseCase(file string, n int, text []byte) (Case, []error) {
	var c Case
	fault := func(text, hint string) error {
		return &eval.Fault{File: file, Line: n, Text: text, Hint: hint}
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		return c, []error{fault(jsonText(err), "a case is one JSON object with name, suites, source, language, cwe, cluster, before, line, after")}
	}
	if dec.More() {
		return c, []error{fault("there is more than one JSON value in the line", "write one case a line")}
	}
	var faults []error
	for _, f := range c.flaws() {
		faults = append(faults, fault(f.text, f.hint))
	}
	return c, faults
}

// jsonText says what is wrong in the words of this program.
func jsonText(err error) string {
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &typ) && typ.Field == "":
		return "this is no JSON object"
	case errors.As(err, &typ):
		return fmt.Sprintf("%s is a JSON %s, not a %s", typ.Field, typ.Value, typ.Type)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return "the JSON object is cut off"
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return "unknown key " + name
	}
	return "this is no JSON: " + err.Error()
}

// Write writes cases as JSON lines that Read reads. Equal cases give equal bytes.
func Write(w io.Writer, cases []Case) error {
	buf := bufio.NewWriter(w)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	for _, c := range cases {
		if err := enc.Encode(c); err != nil {
			return fmt.Errorf("write case %s: %w", c.Name, err)
		}
	}
	if err := buf.Flush(); err != nil {
		return fmt.Errorf("write cases: %w", err)
	}
	return nil
}
