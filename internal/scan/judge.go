package scan

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// source is code that was read, and the memory that was reserved for it.
type source struct {
	code     string
	language detect.Language
	reserved int64
}

// file judges one file. The error is the context's alone.
func (s *scanner) file(ctx context.Context, f file) (outcome, error) {
	src, o, err := s.read(ctx, f)
	if err != nil || src == nil {
		return o, err
	}
	defer s.memory.Release(src.reserved)
	res, err := s.ask(ctx, detect.Source{Language: src.language, Path: f.name, Code: src.code})
	switch {
	case ctx.Err() != nil:
		return outcome{}, fmt.Errorf("scan: %w", ctx.Err())
	case errors.Is(err, detect.ErrLanguage):
		return outcome{uncovered: true, language: src.language}, nil
	case errors.Is(err, detect.ErrEffort):
		return refused(f, src.language, TooMuch, err), nil
	case errors.Is(err, detect.ErrTooLarge):
		return refused(f, src.language, TooLarge, err), nil
	case err != nil:
		return refused(f, src.language, Failed, err), nil
	}
	return s.judged(f, src, res), nil
}

// read returns the source, or the outcome of a file that is not to be judged.
func (s *scanner) read(ctx context.Context, f file) (*source, outcome, error) {
	r, size, err := s.start(f)
	if err != nil {
		return nil, refused(f, "", Unreadable, err), nil
	}
	defer r.Close()
	head, err := readHead(r)
	if err != nil {
		return nil, refused(f, "", Unreadable, err), nil
	}
	lang, o := s.prospect(f, head, size)
	if lang == "" {
		return nil, o, nil
	}
	// What has no size, a pipe, may be as large as can be.
	src := &source{language: lang, reserved: memoryInFlight}
	if size >= 0 {
		src.reserved = min(size+1, memoryInFlight)
	}
	if err := s.memory.Acquire(ctx, src.reserved); err != nil {
		return nil, outcome{}, fmt.Errorf("scan: %w", err)
	}
	if o, ok := s.rest(f, r, head, src); !ok {
		s.memory.Release(src.reserved)
		return nil, o, nil
	}
	return src, outcome{}, nil
}

// prospect decides by the beginning of a file whether the rest is to be read; no
// language means that it is not.
func (s *scanner) prospect(f file, head []byte, size int64) (detect.Language, outcome) {
	lang, known := s.language(f, head)
	// A header's language shows only when all of it has been read.
	certain := !isHeader(f.name)
	switch {
	case !known && f.named:
		return "", outcome{warnings: []*eval.Fault{unknownLanguage(f)}}
	case !known:
		return "", outcome{}
	case certain && s.unwanted(lang):
		return "", outcome{excluded: true}
	case isUTF16(head):
		return "", refused(f, lang, UTF16, errUTF16)
	case isBinary(head):
		return "", outcome{binary: true}
	case certain && !s.detector.Covers(lang):
		return "", outcome{uncovered: true, language: lang}
	case size > detect.MaxSize:
		return "", refused(f, lang, TooLarge, detect.ErrTooLarge)
	}
	return lang, outcome{}
}

// rest reads what follows the head.
func (s *scanner) rest(f file, r io.Reader, head []byte, src *source) (o outcome, ok bool) {
	code, err := readAll(r, head, detect.MaxSize)
	switch {
	case errors.Is(err, detect.ErrTooLarge):
		return refused(f, src.language, TooLarge, err), false
	case err != nil:
		return refused(f, src.language, Unreadable, err), false
	}
	if isHeader(f.name) {
		src.language, _ = s.language(f, code)
	}
	src.code = string(code)
	return outcome{excluded: true}, !s.unwanted(src.language)
}

// unwanted says whether the user asked for another language.
func (s *scanner) unwanted(l detect.Language) bool {
	return s.options.Language != "" && l != s.options.Language
}

var (
	errUTF16 = errors.New("is encoded in UTF-16; convert it to UTF-8")
	errCrash = errors.New("the detector failed")
)

func (s *scanner) start(f file) (io.ReadCloser, int64, error) {
	if f.name == "-" {
		return io.NopCloser(s.options.Stdin), -1, nil
	}
	return s.open(f)
}

// language is what the user said for a named file, otherwise what the file says.
func (s *scanner) language(f file, content []byte) (detect.Language, bool) {
	if f.named && s.options.Language != "" {
		return s.options.Language, true
	}
	return LanguageOf(f.name, content)
}

func isHeader(name string) bool { return strings.EqualFold(path.Ext(name), ".h") }

func unknownLanguage(f file) *eval.Fault {
	hint := "say which with --language"
	if f.name == "-" {
		return &eval.Fault{Text: "cannot tell the language of standard input, it is not scanned", Hint: hint}
	}
	return &eval.Fault{File: f.name, Text: "cannot tell the language, the file is not scanned", Hint: hint}
}

func refused(f file, lang detect.Language, why Reason, err error) outcome {
	detail := err.Error()
	if why == Unreadable {
		detail = bare(err)
	}
	return outcome{notJudged: &NotJudged{File: f.name, Language: lang, Outcome: "error", Reason: why, Detail: detail}}
}

// ask keeps a failure of the detector on one file from ending the scan.
func (s *scanner) ask(ctx context.Context, src detect.Source) (res detect.Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errCrash, r)
		}
	}()
	return s.detector.Scan(ctx, src)
}

// judged makes findings in a file of what the detector found in its code.
func (s *scanner) judged(f file, src *source, res detect.Result) outcome {
	o := outcome{
		judged: true, unparsed: !res.Health.Clean(), language: src.language,
		lines: countLines(src.code), bytes: int64(len(src.code)),
	}
	notes := readNotes(src.code, res.InComment)
	if len(res.Findings) == 0 && len(notes) == 0 {
		return o
	}
	lines := splitLines(src.code)
	for _, found := range res.Findings {
		one := lines.finding(f.name, src.language, found)
		if n := suppressing(notes, found); n != nil && !s.options.Unsuppressed {
			o.suppressed = append(o.suppressed, Suppressed{one, n.reason, n.line})
			continue
		}
		o.findings = append(o.findings, one)
	}
	if !s.options.Unsuppressed {
		o.warnings = unheeded(f.name, notes)
	}
	return o
}

func countLines(code string) int {
	n := strings.Count(code, "\n")
	if len(code) > 0 && code[len(code)-1] != '\n' {
		n++
	}
	return n
}
