package detect_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/plumb/internal/lang/buildcache"
)

// With PLUMB_SEMGREP=1 the tests run Semgrep itself, in a virtual environment
// below PLUMB_HOME. -record writes its findings down; read the change before
// committing it.
var record = flag.Bool("record", false, "write what Semgrep finds to testdata/semgrep/*/*.expected")

func recording() bool { return *record && os.Getenv("PLUMB_SEMGREP") == "1" }

// semgrepHome puts Semgrep and the foreign rule pack in place and returns their
// folder; or skips the test.
func semgrepHome(t *testing.T) string {
	t.Helper()
	if os.Getenv("PLUMB_SEMGREP") != "1" {
		t.Skip("PLUMB_SEMGREP=1 checks the matcher against Semgrep itself")
	}
	dir := filepath.Join(buildcache.DefaultHome(), "cache", "semgrep")
	cmd := exec.Command("sh", "../scripts/semgrep/setup.sh", dir)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 75 {
		t.Skip(stderr.String())
	}
	if err != nil {
		t.Fatalf("%v: %s", err, stderr.String())
	}
	return strings.TrimSpace(string(out))
}

// semgrepReport is the part of Semgrep's JSON output that matters here.
type semgrepReport struct {
	Results []struct {
		CheckID string          `json:"check_id"`
		Path    string          `json:"path"`
		Start   semgrepPosition `json:"start"`
		End     semgrepPosition `json:"end"`
	} `json:"results"`
	Errors []struct {
		Message string `json:"message"`
		Path    string `json:"path"`
		RuleID  string `json:"rule_id"`
	} `json:"errors"`
}

type semgrepPosition struct {
	Line int `json:"line"`
	Col  int `json:"col"`
}

// runSemgrep runs Semgrep once over a folder, without the network.
func runSemgrep(t *testing.T, home, dir string, args ...string) semgrepReport {
	t.Helper()
	bin := filepath.Join(home, "venv", "bin")
	cmd := exec.Command(filepath.Join(bin, "semgrep"), append([]string{
		"scan", "--json", "--quiet", "--metrics=off", "--disable-version-check", "--oss-only", "--no-git-ignore",
		"--jobs=2", "--max-target-bytes=0",
	}, args...)...)
	cmd.Dir = dir
	settings := filepath.Join(t.TempDir(), "settings.yml")
	cmd.Env = []string{
		"PATH=" + bin + ":/usr/bin:/bin", "HOME=" + t.TempDir(), "LC_ALL=C.UTF-8", "PYTHONUTF8=1",
		"SEMGREP_SETTINGS_FILE=" + settings, "SEMGREP_SEND_METRICS=off", "SEMGREP_ENABLE_VERSION_CHECK=0",
		"http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9", // nothing listens there
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var report semgrepReport
	if jsonErr := json.Unmarshal(out, &report); jsonErr != nil {
		t.Fatalf("semgrep: %v: %v: %s", err, jsonErr, stderr.String())
	}
	return report
}

// TestSemgrepFindsWhatWasRecorded runs Semgrep over all pairs in one process.
// Rules also run on the code of other cells; those findings do not count.
func TestSemgrepFindsWhatWasRecorded(t *testing.T) {
	home := semgrepHome(t)
	cells := gridCells(t)
	dir := t.TempDir()
	owner := map[string]cell{} // by the beginning of the rule's id
	for _, c := range cells {
		copyCell(t, c, dir)
		owner[c.operator+"-"+string(c.language)] = c
	}
	report := runSemgrep(t, home, dir, "--config", ".", ".")
	for _, e := range report.Errors {
		t.Errorf("semgrep: %s: %s", e.Path, e.Message)
	}
	found := map[cell][]string{}
	for _, r := range report.Results {
		id := lastName(r.CheckID)
		if c := owner[strings.TrimRight(id, "-0123456789")]; filepath.ToSlash(r.Path) == c.code() {
			found[c] = append(found[c], findingLine(id, r.Start.Line, r.Start.Col, r.End.Line, r.End.Col))
		}
	}
	for _, c := range cells {
		checkRecorded(t, c, merged(found[c], nil))
	}
}

func checkRecorded(t *testing.T, c cell, found []string) {
	t.Helper()
	if recording() {
		name := filepath.Join(gridDir, filepath.FromSlash(c.file("expected")))
		if err := os.WriteFile(name, []byte(strings.Join(found, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := readFindings(t, c); !slices.Equal(want, found) {
		t.Errorf("%s: Semgrep finds\n%s\nrecorded is\n%s", c.code(), strings.Join(found, "\n"), strings.Join(want, "\n"))
	}
}

// copyCell puts a pair into a folder that no .gitignore rules.
func copyCell(t *testing.T, c cell, dir string) {
	t.Helper()
	for _, name := range []string{c.file("yaml"), c.code()} {
		data, err := os.ReadFile(filepath.Join(gridDir, filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
