package detect

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

// hostile rules use every operator that could be slow.
const hostileRules = `rules:
- id: calls
  languages: [LANG]
  severity: ERROR
  message: m
  patterns:
    - pattern-either:
        - pattern: f(...)
        - pattern: $X.run(...)
        - pattern: f(<... g($Y) ...>)
- id: run
  languages: [LANG]
  severity: ERROR
  message: m
  pattern: |
    $A = f(...)
    ...
    g($A)
- id: text
  languages: [LANG]
  severity: ERROR
  message: m
  pattern-regex: '(a|aa)+b$'
- id: flow
  languages: [LANG]
  severity: ERROR
  message: m
  mode: taint
  pattern-sources:
    - pattern: f(...)
  pattern-sinks:
    - pattern: g(...)
`

// pathological inputs are where naive matchers and parsers take for ever.
func pathological() map[string]string {
	n := 8_000
	return map[string]string{
		"empty":         "",
		"blank":         strings.Repeat("\n", n),
		"open":          strings.Repeat("(", n),
		"close":         strings.Repeat(")", n),
		"nested calls":  strings.Repeat("f(", n) + strings.Repeat(")", n),
		"nested blocks": strings.Repeat("{", n) + strings.Repeat("}", n),
		"nested lists":  strings.Repeat("[", n) + strings.Repeat("]", n),
		"chain":         "x" + strings.Repeat(".run()", n),
		"calls":         strings.Repeat("f(x);\n", 100_000),
		"assignments":   strings.Repeat("a = f(x);\n", n),
		"sum":           "x = 1" + strings.Repeat(" + 1", n),
		"and":           "x = a" + strings.Repeat(" && a", n),
		"arguments":     "f(" + strings.Repeat("a, ", n) + "a)",
		"long line":     "x = \"" + strings.Repeat("aaaaaaaaaa", 100*n/10) + "\"",
		"quotes":        strings.Repeat("\"", n),
		"backslashes":   "\"" + strings.Repeat("\\", n),
		"ifs":           strings.Repeat("if (a) { ", n/10) + "f(x);" + strings.Repeat("}", n/10),
		"loops":         strings.Repeat("while (a) { x = f(x); ", n/10) + "g(x);" + strings.Repeat("}", n/10),
		"zeros":         strings.Repeat("\x00", n),
		"bytes":         strings.Repeat("\xff\xfe\x80", n),
		"unclosed":      strings.Repeat("f(a, \"b", n/10),
		"comment":       "/*" + strings.Repeat("*", n),
		"heredocs":      strings.Repeat("<<A\n", n/10),
		"generics":      strings.Repeat("a<", n),
		"ternaries":     "x = " + strings.Repeat("a ? b : ", n/10) + "c",
		"templates":     "`" + strings.Repeat("${`", n/10),
		"crlf":          strings.Repeat("f(x);\r\n", n/10),
		"bom":           "\ufefff(x);\n",
		"tabs":          strings.Repeat("\t", 1000) + "f(x)\n",
		"labels":        strings.Repeat("case ", 2*n),
		"page tags":     strings.Repeat("?><?php ", n),
		"ifdefs":        strings.Repeat("#if 1\n", n),
		"closers":       strings.Repeat("})];\n", n),
		"lambdas":       strings.Repeat("x => ", n/10) + "f(x)",
	}
}

// TestPathological checks that every input ends, with a result or with ErrEffort,
// in every language. That it does so soon is bounded by counted effort, not time.
func TestPathological(t *testing.T) {
	for _, lang := range Languages() {
		t.Run(string(lang), func(t *testing.T) {
			t.Parallel()
			set, err := Load(fstest.MapFS{"r.yaml": {Data: []byte(strings.ReplaceAll(hostileRules, "LANG", string(lang)))}}, ".")
			if lang != Bash && lang != Rust && err != nil {
				t.Error(err)
			}
			s, err := New(Options{Rules: set})
			if err != nil {
				t.Fatal(err)
			}
			for name, text := range pathological() {
				_, err := s.Scan(context.Background(), Source{Language: lang, Code: text})
				if err != nil && !errors.Is(err, ErrEffort) {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
	}
}
