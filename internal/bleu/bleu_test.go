package bleu

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// near is how far from sacreBLEU a score may be.
const near = 0.01

// vector is one line of testdata/vectors.json, which sacreBLEU computed.
type vector struct {
	Hypothesis string  `json:"hypothesis"`
	Reference  string  `json:"reference"`
	Score      float64 `json:"score"`
}

func TestVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var list []vector
	if err := json.Unmarshal(data, &list); err != nil || len(list) < 80 {
		t.Fatalf("%d vectors, %v", len(list), err)
	}
	for i, v := range list {
		if got := Score(v.Hypothesis, v.Reference); math.Abs(got-v.Score) > near {
			t.Errorf("vector %d: %v, sacreBLEU says %v\nhypothesis %q\nreference %q", i, got, v.Score, v.Hypothesis, v.Reference)
		}
	}
}

func TestTokens(t *testing.T) {
	for in, want := range map[string]string{
		"x=1.5, y-2":             "x = 1.5 , y-2",
		"a[3-1] &amp;&lt;b":      "a [ 3 - 1 ] & < b",
		"end-\nof line.\n":       "endof line .",
		"f(\"%s\", *p++);":       "f ( \" % s \" , * p + + ) ;",
		"v1.2.3 3.\u00a0x\x1fy":  "v1.2.3 3 . x y",
		"<skipped> don't_stop/2": "don't _ stop / 2",
	} {
		if got := strings.Join(Tokens(in), " "); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// TestAgainstSacreBLEU compares 500 pairs with the real sacreBLEU, which it
// installs into a virtual environment of its own.
func TestAgainstSacreBLEU(t *testing.T) {
	if testing.Short() {
		t.Skip("short: sacreBLEU is not installed")
	}
	python := sacreBLEU(t)
	list := pairs(t, 500)
	in, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, "testdata/score.py")
	cmd.Stdin = bytes.NewReader(in)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var scores []float64
	if err := json.Unmarshal(out, &scores); err != nil || len(scores) != len(list) {
		t.Fatalf("%d scores, %v", len(scores), err)
	}
	worst, some := 0.0, 0
	for i, p := range list {
		d := math.Abs(Score(p[0], p[1]) - scores[i])
		if d > near {
			t.Errorf("pair %d: off by %v from %v\nhypothesis %q\nreference %q", i, d, scores[i], p[0], p[1])
		}
		if scores[i] > 1 && scores[i] < 99 {
			some++
		}
		worst = max(worst, d)
	}
	if some < len(list)/2 {
		t.Errorf("only %d pairs have a score that says something", some)
	}
	t.Logf("%d pairs, the largest difference is %.2g", len(list), worst)
}

// sacreBLEU returns a Python that has it.
func sacreBLEU(t *testing.T) string {
	t.Helper()
	venv := filepath.Join(t.TempDir(), "venv")
	if out, err := exec.CommandContext(t.Context(), "python3", "-m", "venv", venv).CombinedOutput(); err != nil {
		t.Skipf("no virtual environment of Python can be made here: %v\n%s", err, out)
	}
	pip := exec.CommandContext(t.Context(), filepath.Join(venv, "bin", "pip"), "install", "--quiet", "--disable-pip-version-check",
		"--require-hashes", "--only-binary", ":all:", "--retries", "1", "--timeout", "10", "-r", "testdata/requirements.txt")
	if out, err := pip.CombinedOutput(); err != nil {
		t.Skipf("sacreBLEU cannot be installed here (no registry, or another Python than 3.11): %v\n%s", err, out)
	}
	return filepath.Join(venv, "bin", "python")
}

// pairs makes pairs of the shipped solutions: a piece of code as the reference,
// and as the hypothesis the same piece after some edits, or another piece.
func pairs(t *testing.T, n int) [][2]string {
	t.Helper()
	files, err := filepath.Glob("../../content/outcome/*/solutions/*/*")
	if err != nil || len(files) < 50 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	piece := func() []string {
		data, err := os.ReadFile(files[r.IntN(len(files))])
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(string(data), "\n")
		at := r.IntN(len(lines))
		return lines[at:min(len(lines), at+1+r.IntN(20))]
	}
	list := make([][2]string, 0, n)
	for len(list) < n {
		ref := strings.Join(piece(), "")
		hyp := edited(r, ref)
		if r.IntN(5) == 0 {
			hyp = strings.Join(piece(), "")
		}
		list = append(list, [2]string{hyp, ref})
	}
	return list
}

// edited drops, doubles and changes some words.
func edited(r *rand.Rand, text string) string {
	odd := []string{"x", "9.5-", "&amp;", "don't", "-\n", "§5", "\u3000", "a.b,c", "<skipped>"}
	var out []string
	for _, w := range strings.SplitAfter(text, " ") {
		switch r.IntN(12) {
		case 0:
		case 1:
			out = append(out, w, w)
		case 2:
			out = append(out, odd[r.IntN(len(odd))], w)
		default:
			out = append(out, w)
		}
	}
	return strings.Join(out, "")
}

func FuzzScore(f *testing.F) {
	f.Add("a b c d", "a b c d")
	f.Add("x-\n1.", "&quot;\x1e")
	f.Fuzz(func(t *testing.T, hyp, ref string) {
		s := Score(hyp, ref)
		if math.IsNaN(s) || s < 0 || s > 100.0001 {
			t.Errorf("score %v", s)
		}
		if own := Score(hyp, hyp); len(Tokens(hyp)) >= 4 && math.Abs(own-100) > 1e-6 {
			t.Errorf("a text against itself has %v", own)
		}
	})
}
