package refusal

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCorpus reads one case a file: header lines ("refusal: yes" or "no", "why:
// what is special"), a blank line, the text. A new case is a new file.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) < 60 {
		t.Fatalf("%d cases, %v", len(files), err)
	}
	kinds := map[string]int{}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			head, text, ok := strings.Cut(string(b), "\n\n")
			want, _, _ := strings.Cut(strings.TrimPrefix(head, "refusal: "), "\n")
			if !ok || (want != "yes" && want != "no") {
				t.Fatalf("the header of %s is broken: %q", file, head)
			}
			kinds[want]++
			if got := Is(text); got != (want == "yes") {
				t.Errorf("got %v, want %s:\n%s", got, want, text)
			}
		})
	}
	if kinds["yes"] < 20 || kinds["no"] < 20 {
		t.Errorf("one kind is missing: %v", kinds)
	}
}

// FuzzIs wants an answer, soon, that blanks around the text do not change.
func FuzzIs(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b))
	}
	f.Fuzz(func(t *testing.T, text string) {
		if a, b := Is(text), Is("\n\n"+text+"\n"); a != b {
			t.Errorf("%v became %v with line breaks around", a, b)
		}
	})
}

func BenchmarkIs(b *testing.B) {
	text := strings.Repeat("Use a prepared statement and bind the name as a parameter. ", 40)
	for b.Loop() {
		if Is(text) {
			b.Fatal("no refusal")
		}
	}
}
