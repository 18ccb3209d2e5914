package provider

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"time"

	"example.com/plumb/internal/eval"
)

// execProvider asks a command: this is how a coding agent is measured. The
// command line is run by /bin/sh -c in an empty folder of its own, gets one
// JSON request on standard input and answers on standard output, by the files
// it leaves in the folder, or both.
//
// It runs with the rights of the user, not in a sandbox. Of the environment it
// sees only what a program needs to work (see execVariables) and what was named
// in Options.ExecEnv, so that it gets no key that was not meant for it.
type execProvider struct {
	target  eval.Target
	limit   time.Duration
	env     []string
	secrets secrets
	log     *slog.Logger
}

var (
	_ Provider  = (*execProvider)(nil)
	_ selfTimed = (*execProvider)(nil)
)

// execVariables are the variables that every command sees. Names that end in a
// star stand for all that begin so.
func execVariables() []string {
	return []string{
		"PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_*", "TZ", "TERM", "TMPDIR", "XDG_*",
		"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "no_proxy", "all_proxy",
		"SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "VIRTUAL_ENV", "GOPATH", "GOCACHE", "NVM_DIR",
	}
}

func newExec(t eval.Target, o Options) (Provider, error) {
	p := &execProvider{target: t, limit: o.ExecTimeout, log: o.Log}
	allowed := append(execVariables(), o.ExecEnv...)
	for _, kv := range os.Environ() {
		name, value, _ := strings.Cut(kv, "=")
		if slices.ContainsFunc(allowed, func(a string) bool {
			prefix, star := strings.CutSuffix(a, "*")
			return name == a || (star && strings.HasPrefix(name, prefix))
		}) {
			p.env = append(p.env, kv)
		}
		if slices.Contains(o.ExecEnv, name) {
			p.secrets = append(p.secrets, newSecrets(value)...)
		}
	}
	for _, n := range o.ExecEnv {
		if o.Getenv(n) == "" {
			return nil, &eval.Fault{Text: fmt.Sprintf("the variable %s, which is to be passed to %q, is not set", n, t.Model), Hint: "export " + n}
		}
	}
	return p, nil
}

// selfTimed marks a provider with a time limit of its own.
func (p *execProvider) selfTimed() {}

// execRequest is what a command reads on standard input. Version changes when
// an old command would misread it.
type execRequest struct {
	Version    int            `json:"version"`
	Target     string         `json:"target"`
	Case       string         `json:"case"`
	Hash       string         `json:"hash,omitempty"`
	Epoch      int            `json:"epoch"`
	Messages   []eval.Message `json:"messages,omitempty"`
	Completion string         `json:"completion,omitempty"`
	Params     eval.Params    `json:"params"`
}

// execAnswer is what a command may write on standard output. Anything that is
// not such an object is taken as the text of the answer.
type execAnswer struct {
	Text      string            `json:"text"`
	Reasoning string            `json:"reasoning"`
	Finish    string            `json:"finish"`
	Model     string            `json:"model"`
	Files     map[string]string `json:"files"`
	Usage     *struct {
		Input     int64 `json:"input"`
		Output    int64 `json:"output"`
		Reasoning int64 `json:"reasoning"`
	} `json:"usage"`
}

// exitTemporary (EX_TEMPFAIL of sysexits.h) is how a command asks to be run
// again; every other failure counts for the one request.
const exitTemporary = 75

// Generate runs the command once. Its own time limit is an answer with
// FinishTimeout; a status other than 0 is an error.
func (p *execProvider) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	dir, err := os.MkdirTemp("", "plumb-exec-")
	if err != nil {
		return eval.Answer{}, &Error{Kind: Permanent, Text: "make a folder for the command: " + err.Error(), Hint: "set TMPDIR to a folder with free space", Err: err}
	}
	defer removeAll(dir)
	in, err := json.Marshal(execRequest{1, r.Target.Name, r.CaseName, r.CaseHash, r.Epoch, r.Messages, r.Completion, r.Target.Params})
	if err != nil {
		return eval.Answer{}, &Error{Kind: Rejected, Text: "write the request: " + err.Error(), Err: err}
	}
	limited, cancel := context.WithTimeout(ctx, p.limit)
	defer cancel()
	start := time.Now()
	out, errOut, err := p.run(limited, dir, in)
	switch {
	case ctx.Err() != nil:
		return eval.Answer{}, fmt.Errorf("run the command: %w", context.Cause(ctx))
	case limited.Err() != nil:
		return eval.Answer{Finish: eval.FinishTimeout, Latency: time.Since(start)}, nil
	case err != nil:
		return eval.Answer{}, p.failed(err, errOut)
	}
	a, err := p.answer(out)
	if err != nil {
		return eval.Answer{}, err
	}
	left, truncated, err := readFolder(dir)
	if err != nil {
		return eval.Answer{}, &Error{Kind: Transient, Text: "read what the command left: " + err.Error(), Err: err}
	}
	if truncated {
		p.log.Warn("the command left more files than are read; the rest is ignored", "target", p.target.Name, "case", r.CaseName)
	}
	for name, content := range left {
		if a.Files == nil {
			a.Files = map[string][]byte{}
		}
		if _, said := a.Files[name]; !said {
			a.Files[name] = p.secrets.scrub(content)
		}
	}
	return a, nil
}

// run starts the command in a process group of its own and kills the whole
// group when the command ends or ctx does, so that nothing is left running.
func (p *execProvider) run(ctx context.Context, dir string, in []byte) (stdout []byte, stderr string, err error) {
	cmd := exec.CommandContext(ctx, "/bin/sh", "-c", p.target.Model)
	cmd.Dir = dir
	cmd.Env = append(slices.Clone(p.env), "PWD="+dir)
	cmd.Stdin = bytes.NewReader(in)
	out, errOut := &head{max: maxBody}, &head{max: 64 << 10}
	cmd.Stdout, cmd.Stderr = out, errOut
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 2 * time.Second
	err = cmd.Run()
	if cmd.Process != nil {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) // children that outlived it
	}
	if errors.Is(err, exec.ErrWaitDelay) && ctx.Err() == nil {
		err = nil // it ended well; only a child of its kept the pipe open
	}
	if out.over && err == nil {
		err = errBodyTooLarge
	}
	return out.buf.Bytes(), errOut.buf.String(), err
}

func (p *execProvider) failed(err error, stderr string) *Error {
	e := &Error{Kind: Rejected, Text: "the command failed: " + err.Error(), Err: err}
	if lines := strings.Split(strings.TrimSpace(stderr), "\n"); lines[len(lines)-1] != "" {
		e.Text += ": " + p.secrets.line(lines[len(lines)-1])
	}
	var exit *exec.ExitError
	switch {
	case errors.Is(err, errBodyTooLarge):
		e.Text = fmt.Sprintf("the command wrote more than %d MiB", maxBody>>20)
	case !errors.As(err, &exit):
		e.Kind = Transient // it could not be started: no memory, no processes
	case exit.ExitCode() == 126, exit.ExitCode() == 127:
		e.Kind, e.Hint = Permanent, "check the command line after exec:"
	case exit.ExitCode() == exitTemporary:
		e.Kind = Transient
	}
	return e
}

// parseExecAnswer says whether out is an answer object and nothing else.
func parseExecAnswer(out []byte) (execAnswer, bool) {
	var b execAnswer
	d := json.NewDecoder(bytes.NewReader(out))
	d.DisallowUnknownFields()
	err := d.Decode(&b)
	return b, err == nil && errors.Is(d.Decode(&struct{}{}), io.EOF)
}

// answer reads standard output.
func (p *execProvider) answer(out []byte) (eval.Answer, error) {
	out = p.secrets.scrub(out)
	a := eval.Answer{Finish: eval.FinishStop, Raw: out[:min(len(out), maxRaw)]}
	b, ok := parseExecAnswer(out)
	if !ok {
		a.Reasoning, a.Text = splitThinking(strings.ToValidUTF8(string(out), "\uFFFD"))
		return a, nil
	}
	a.Text, a.Reasoning, a.Model = b.Text, b.Reasoning, b.Model
	if b.Finish != "" {
		f, ok := parseFinish(b.Finish)
		if !ok {
			return a, &Error{Kind: Rejected, Text: fmt.Sprintf("the command answered with the unknown finish %q", clip(b.Finish, 40)), Hint: "known are " + finishNames}
		}
		a.Finish = f
	}
	if u := b.Usage; u != nil {
		a.Usage = eval.Usage{Input: u.Input, Output: u.Output, Reasoning: u.Reasoning, Known: true}
	}
	for name, content := range b.Files {
		if a.Files == nil {
			a.Files = map[string][]byte{}
		}
		a.Files[name] = []byte(content)
	}
	return a, nil
}

const finishNames = "stop, length, filter, refusal, timeout, other"

// parseFinish reads our words and those of other tools' recordings.
func parseFinish(s string) (eval.Finish, bool) {
	switch f := eval.Finish(s); f {
	case eval.FinishStop, eval.FinishLength, eval.FinishFilter, eval.FinishRefusal, eval.FinishTimeout, eval.FinishOther:
		return f, true
	}
	switch s {
	case "end_turn", "stop_sequence", "eos":
		return eval.FinishStop, true
	case "max_tokens":
		return eval.FinishLength, true
	case "content_filter":
		return eval.FinishFilter, true
	}
	return "", false
}

// head keeps the first max bytes written to it and remembers that there were
// more, without ever failing the writer.
type head struct {
	buf  bytes.Buffer
	max  int
	over bool
}

// Write keeps what fits.
func (h *head) Write(b []byte) (int, error) {
	if room := h.max - h.buf.Len(); len(b) > room {
		h.over = true
		h.buf.Write(b[:room])
	} else {
		h.buf.Write(b)
	}
	return len(b), nil
}
