package provider

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"example.com/plumb/internal/eval"
)

// maxLine is the longest line of a replay file.
const maxLine = 32 << 20

// replay reads recorded or foreign answers from a file of JSON lines:
//
//	{"case": "outcome/…", "epoch": 0, "text": "…"}
//
// "case" (or "name", or "hash") holds the name or the hash of a case. Lines
// without "epoch" are the epochs 0, 1, … of their case in file order; when
// there is only one such line and nothing else for the case, it answers every
// epoch. Two answers for the same case and epoch are a fault of the file.
//
// Only an index of offsets is held in memory; answers are read when asked for.
type replay struct {
	path   string
	file   *os.File
	index  map[replayKey]span
	counts map[replayKey]int32 // unnumbered answers of a case; -1 when some are numbered
}

type replayKey [16]byte // of case and epoch: small, whatever the names are

type span struct {
	offset int64
	size   int32
	line   int32
}

var (
	_ Provider  = (*replay)(nil)
	_ io.Closer = (*replay)(nil)
)

// replayLine is one line of the file.
type replayLine struct {
	Case      string            `json:"case"`
	Name      string            `json:"name"`
	Hash      string            `json:"hash"`
	Epoch     *int              `json:"epoch"`
	Text      *string           `json:"text"`
	Reasoning string            `json:"reasoning"`
	Finish    string            `json:"finish"`
	Model     string            `json:"model"`
	Files     map[string]string `json:"files"`
	Usage     *eval.Usage       `json:"usage"`
}

func keyOf(name string, epoch int) replayKey {
	sum := sha256.Sum256([]byte(strconv.Itoa(epoch) + "\x00" + name))
	return replayKey(sum[:16])
}

// every is the epoch under which facts about a whole case are kept.
const every = -1

func newReplay(t eval.Target) (Provider, error) {
	f, err := os.Open(t.Model)
	if err != nil {
		return nil, unreadable(t.Model, err)
	}
	p := &replay{path: t.Model, file: f, index: map[replayKey]span{}, counts: map[replayKey]int32{}}
	digest, err := p.scan()
	if err == nil && t.Digest != "" && t.Digest != digest {
		err = &eval.Fault{File: t.Model, Text: "the recorded answers are not those that the run began with", Hint: "bring the old file back, or start a new run"}
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return p, nil
}

// Digest returns what Target.Digest should be before a run: the hex SHA-256 of
// a replay: file, and "" for all else. A file that cannot be read is a Fault.
func Digest(t eval.Target) (string, error) {
	if t.Provider != "replay" {
		return "", nil
	}
	f, err := os.Open(t.Model)
	if err != nil {
		return "", unreadable(t.Model, err)
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", unreadable(t.Model, err)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func unreadable(path string, err error) *eval.Fault {
	return &eval.Fault{File: path, Text: "cannot read the recorded answers: " + cause(err), Hint: "give an existing file after replay:"}
}

// cause drops operation and path, which a Fault names already.
func cause(err error) string {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// scan indexes the file and returns the hex SHA-256 of its content.
func (p *replay) scan() (string, error) {
	sum := sha256.New()
	r := bufio.NewReaderSize(io.TeeReader(p.file, sum), 256<<10)
	var offset int64
	for n := 1; ; n++ {
		line, err := readLine(r)
		if err != nil && !errors.Is(err, io.EOF) {
			return "", &eval.Fault{File: p.path, Line: n, Text: cause(err), Hint: "one JSON object a line"}
		}
		if f := p.add(line, offset, n); f != nil {
			return "", f
		}
		offset += int64(len(line))
		if errors.Is(err, io.EOF) {
			break
		}
	}
	if len(p.index) == 0 {
		return "", &eval.Fault{File: p.path, Text: "the file holds no answers", Hint: `write lines like {"case": "NAME", "epoch": 0, "text": "…"}`}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// readLine reads up to and including the next line break.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if len(line) > maxLine {
			return nil, fmt.Errorf("the line is longer than %d MiB", maxLine>>20)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}

// add indexes one line. It returns nil or an *eval.Fault.
func (p *replay) add(line []byte, offset int64, n int) error {
	if len(bytes.TrimSpace(bytes.TrimPrefix(line, byteOrderMark()))) == 0 {
		return nil
	}
	l, err := parseReplay(line)
	if err != nil {
		var f *eval.Fault
		if errors.As(err, &f) {
			f.File, f.Line = p.path, n
		}
		return err
	}
	name, all := l.id(), keyOf(l.id(), every)
	seen := p.counts[all]
	epoch := int(seen)
	switch {
	case l.Epoch != nil && seen > 0, l.Epoch == nil && seen < 0:
		return p.fault(n, fmt.Sprintf("the answers of %s are numbered in part", clip(name, 80)), "give every line of a case an epoch, or none")
	case l.Epoch != nil:
		epoch = *l.Epoch
		p.counts[all] = -1
	default:
		p.counts[all] = seen + 1
	}
	k := keyOf(name, epoch)
	if first, ok := p.index[k]; ok {
		return p.fault(n, fmt.Sprintf("a second answer for epoch %d of %s; the first is in line %d", epoch, clip(name, 80), first.line), "remove one, or number them with epoch")
	}
	p.index[k] = span{offset, int32(len(line)), int32(n)}
	return nil
}

func (p *replay) fault(line int, text, hint string) *eval.Fault {
	return &eval.Fault{File: p.path, Line: line, Text: text, Hint: hint}
}

func (l *replayLine) id() string {
	for _, s := range []string{l.Case, l.Name, l.Hash} {
		if s != "" {
			return s
		}
	}
	return ""
}

// byteOrderMark is what some editors put before the first line.
func byteOrderMark() []byte { return []byte("\xef\xbb\xbf") }

// parseReplay reads one line; its fault lacks only the place.
func parseReplay(line []byte) (*replayLine, error) {
	var l replayLine
	err := json.Unmarshal(bytes.TrimPrefix(line, byteOrderMark()), &l)
	var typed *json.UnmarshalTypeError
	switch {
	case errors.As(err, &typed):
		return nil, &eval.Fault{Text: fmt.Sprintf("%q has the wrong type (%s)", typed.Field, typed.Value), Hint: "see the fields case, epoch, text, finish, reasoning"}
	case err != nil:
		return nil, &eval.Fault{Text: "the line is not a JSON object: " + err.Error(), Hint: "one complete object a line"}
	case l.id() == "":
		return nil, &eval.Fault{Text: "the line names no case", Hint: `add "case" with the name or the hash of a case`}
	case l.Epoch != nil && *l.Epoch < 0:
		return nil, &eval.Fault{Text: "the epoch is negative", Hint: "epochs count from 0"}
	case l.Text == nil && len(l.Files) == 0 && l.Finish == "":
		return nil, &eval.Fault{Text: "the line holds no answer", Hint: `add "text"`}
	}
	if l.Finish != "" {
		if _, ok := parseFinish(l.Finish); !ok {
			return nil, &eval.Fault{Text: fmt.Sprintf("unknown finish %q", clip(l.Finish, 40)), Hint: "known are " + finishNames}
		}
	}
	return &l, nil
}

// Close closes the file.
func (p *replay) Close() error { return p.file.Close() }

// Generate looks the answer up by name, then by hash. An answer that was not
// recorded is Rejected.
func (p *replay) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if err := ctx.Err(); err != nil {
		return eval.Answer{}, fmt.Errorf("replay an answer: %w", context.Cause(ctx))
	}
	for _, name := range []string{r.CaseName, r.CaseHash} {
		if name == "" {
			continue
		}
		s, ok := p.index[keyOf(name, r.Epoch)]
		if !ok && p.counts[keyOf(name, every)] == 1 {
			s, ok = p.index[keyOf(name, 0)]
		}
		if ok {
			return p.read(s)
		}
	}
	return eval.Answer{}, &Error{Kind: Rejected, Text: fmt.Sprintf("no answer for epoch %d of %s is recorded in %s", r.Epoch, r.CaseName, p.path), Hint: "record one, or narrow the run with --filter or --samples"}
}

func (p *replay) read(s span) (eval.Answer, error) {
	b := make([]byte, s.size)
	changed := &Error{Kind: Permanent, Text: fmt.Sprintf("%s:%d changed while it was read", p.path, s.line), Hint: "start again"}
	if _, err := p.file.ReadAt(b, s.offset); err != nil {
		changed.Err = err
		return eval.Answer{}, changed
	}
	l, err := parseReplay(b)
	if err != nil {
		changed.Err = err
		return eval.Answer{}, changed
	}
	a := eval.Answer{Reasoning: l.Reasoning, Finish: eval.FinishStop, Model: l.Model}
	if l.Text != nil {
		var thought string
		thought, a.Text = splitThinking(*l.Text)
		a.Reasoning = join(a.Reasoning, thought)
	}
	if l.Finish != "" {
		a.Finish, _ = parseFinish(l.Finish)
	}
	if l.Usage != nil {
		a.Usage = *l.Usage
	}
	for name, content := range l.Files {
		if a.Files == nil {
			a.Files = map[string][]byte{}
		}
		a.Files[name] = []byte(strings.Clone(content))
	}
	return a, nil
}
