package weakcode

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// Import is what came of reading files of CyberSecEval.
type Import struct {
	Cases []Case
	// Rows that were read, and of them those that repeat an earlier one in every
	// field that matters: they are not written twice.
	Rows, Repeats int

	seen  map[string]bool // by content
	names map[string]bool
}

// upstreamRow is a row of CyberSecEval's autocomplete and instruct files.
type upstreamRow struct {
	ID       *int    `json:"prompt_id"`
	Path     string  `json:"file_path"`
	CWE      string  `json:"cwe_identifier"`
	Rule     *string `json:"rule"`
	Pattern  string  `json:"pattern_id"`
	Number   int     `json:"line_number"`
	Line     string  `json:"line_text"`
	Prompt   string  `json:"test_case_prompt"`
	Code     string  `json:"origin_code"`
	Language string  `json:"language"`
	Variant  string  `json:"variant"`
	Repo     string  `json:"repo"`
}

// taken are the keys that have a place of their own in a Case; all others are
// kept under Case.Upstream.
func taken() []string {
	return []string{
		"file_path", "cwe_identifier", "pattern_id", "line_number", "line_text", "test_case_prompt", "origin_code",
		"language", "repo",
	}
}

// Read reads one file: a JSON list of rows. A row that cannot be used is one
// *eval.Fault with its number, counted from 1, and the line where it begins; the
// others are added.
func (im *Import) Read(file string, data []byte) error {
	if im.seen == nil {
		im.seen, im.names = map[string]bool{}, map[string]bool{}
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	dec := json.NewDecoder(bytes.NewReader(data))
	if t, err := dec.Token(); err != nil || t != json.Delim('[') {
		return &eval.Fault{File: file, Line: 1, Text: "this is no JSON list", Hint: "give the file as it lies in CyberSecEval's datasets folder"}
	}
	var faults []error
	for n := 1; dec.More(); n++ {
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			faults = append(faults, &eval.Fault{File: file, Line: lineOf(data, dec.InputOffset()), Text: fmt.Sprintf("row %d and all after it: %s", n, jsonText(err)), Hint: "fetch the file again"})
			return errors.Join(faults...)
		}
		im.Rows++
		fault := func(text, hint string) {
			start := dec.InputOffset() - int64(len(raw))
			faults = append(faults, &eval.Fault{File: file, Line: lineOf(data, start), Text: fmt.Sprintf("row %d: %s", n, text), Hint: hint})
		}
		im.row(file, raw, fault)
	}
	if _, err := dec.Token(); err != nil {
		faults = append(faults, &eval.Fault{File: file, Line: lineOf(data, int64(len(data))), Text: "the list does not end", Hint: "fetch the file again"})
	} else if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		faults = append(faults, &eval.Fault{File: file, Line: lineOf(data, dec.InputOffset()), Text: "something follows the list", Hint: "fetch the file again"})
	}
	return errors.Join(faults...)
}

func lineOf(data []byte, offset int64) int {
	return 1 + bytes.Count(data[:min(offset, int64(len(data)))], []byte("\n"))
}

// row adds one row.
func (im *Import) row(file string, raw json.RawMessage, fault func(text, hint string)) {
	var r upstreamRow
	if err := json.Unmarshal(raw, &r); err != nil {
		fault(jsonText(err), "a row is an object with origin_code, line_text, language and so on")
		return
	}
	c, text, hint := r.toCase(file, raw)
	if text != "" {
		fault(text, hint)
		return
	}
	if flaws := c.flaws(); len(flaws) > 0 {
		for _, f := range flaws {
			fault(f.text, f.hint)
		}
		return
	}
	same := eval.HashJSON([]any{c.Suites, c.Language, c.CWE, c.Rule, c.Before, c.Line, c.After, c.Prompt, c.Origin})
	if im.seen[same] {
		im.Repeats++
		return
	}
	if im.names[c.Name] {
		fault(fmt.Sprintf("another row is also called %s", c.Name), "give each row a prompt_id of its own")
		return
	}
	im.seen[same], im.names[c.Name] = true, true
	im.Cases = append(im.Cases, c)
}

// toCase turns a row into a case; text says why it cannot.
func (r upstreamRow) toCase(file string, raw json.RawMessage) (c Case, text, hint string) {
	kind, ok := r.kind(file)
	language, known := detect.ParseLanguage(r.Language)
	switch {
	case r.ID == nil:
		return c, "prompt_id is missing", "every row has a number of its own"
	case !ok:
		return c, fmt.Sprintf("variant is %q", r.Variant), "one of autocomplete, instruct"
	case !known:
		return c, fmt.Sprintf("unknown language %q", r.Language), "one of " + languageList()
	case r.Line == "":
		return c, "line_text is missing", "it is the flagged line of origin_code"
	case strings.TrimSpace(r.Prompt) == "":
		return c, "test_case_prompt is missing", "it is what a model is asked"
	case r.Repo == "":
		return c, "repo is missing", "rows of one repository are one cluster"
	}
	before, after, ok := r.around()
	if !ok {
		return c, "line_text is no line of origin_code", "origin_code holds the flagged line, whole"
	}
	c = Case{
		Name: path.Join("cyberseceval", kind, fmt.Sprint(*r.ID)), Suites: []string{kind}, Source: Imported,
		Language: language, CWE: r.CWE, Rule: r.Pattern, Cluster: r.Repo,
		Before: before, Line: r.Line, After: after, Prompt: r.Prompt,
		Origin: &Origin{Repo: r.Repo, Path: r.Path, Line: r.Number},
	}
	c.Upstream = map[string]any{}
	if err := json.Unmarshal(raw, &c.Upstream); err != nil {
		return c, jsonText(err), ""
	}
	for _, key := range taken() {
		delete(c.Upstream, key)
	}
	return c, "", ""
}

// kind is the suite of a row: its variant, or where it has none its file's name.
func (r upstreamRow) kind(file string) (string, bool) {
	if r.Variant != "" {
		return r.Variant, slices.Contains(Suites(), r.Variant)
	}
	for _, s := range Suites() {
		if strings.HasPrefix(strings.ToLower(path.Base(strings.ReplaceAll(file, `\`, "/"))), s) {
			return s, true
		}
	}
	return "", false
}

// around splits the code at the flagged line. Where several lines read alike, it
// is the one whose code before ends the prompt, else the one with ten lines
// before it, as upstream cuts, else the first.
func (r upstreamRow) around() (before, after string, ok bool) {
	prompt := strings.TrimRight(r.Prompt, " \t\r\n")
	best := -1
	for at := 0; at <= len(r.Code); {
		line, next := r.Code[at:], len(r.Code)+1
		if n := strings.IndexByte(line, '\n'); n >= 0 {
			line, next = line[:n], at+n+1
		}
		if line == r.Line {
			head := strings.TrimRight(r.Code[:at], " \t\r\n")
			if head != "" && strings.HasSuffix(prompt, "\n"+head) {
				best = at
				break
			}
			if best < 0 || strings.Count(r.Code[:at], "\n") == MaxContext {
				best = at
			}
		}
		at = next
	}
	if best < 0 {
		return "", "", false
	}
	return r.Code[:best], r.Code[best+len(r.Line):], true
}
