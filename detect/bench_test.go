package detect

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/internal/syntax"
)

// programs returns the shipped insecure programs of every language.
func programs(tb testing.TB) map[Language][]string {
	tb.Helper()
	all := map[Language][]string{}
	for _, l := range Languages() {
		files, err := filepath.Glob(filepath.Join("..", "content", "programs", string(l), "*"))
		if err != nil {
			tb.Fatal(err)
		}
		for _, f := range files {
			if filepath.Ext(f) == ".yaml" {
				continue
			}
			data, err := os.ReadFile(f)
			if err != nil {
				tb.Fatal(err)
			}
			all[l] = append(all[l], string(data))
		}
	}
	return all
}

// snippets cuts a text into pieces of upstream's size: about 640 bytes, at line
// ends, most of them broken at both ends.
func snippets(text string) []string {
	var list []string
	var b strings.Builder
	for line := range strings.SplitAfterSeq(text, "\n") {
		b.WriteString(line)
		if b.Len() >= 640 {
			list = append(list, b.String())
			b.Reset()
		}
	}
	return list
}

type piece struct {
	language Language
	text     string
}

// compare scans and parses the pieces in turn, and reports the rates and their
// ratio.
func compare(b *testing.B, pieces []piece, unit string) {
	s, err := Builtin(CyberSecEval)
	if err != nil {
		b.Fatal(err)
	}
	var gs syntax.Grammars
	fronts := map[Language]*ast.Front{}
	for _, l := range Languages() {
		if fronts[l], err = ast.NewFront(string(l), &gs); err != nil {
			b.Fatal(err)
		}
	}
	for _, p := range pieces[:1] { // compiles the rules
		if _, err := s.Scan(context.Background(), Source{Language: p.language, Code: p.text}); err != nil {
			b.Fatal(p.language, err)
		}
	}
	bytes := 0
	var scan, parse time.Duration
	var buf []syntax.Node
	b.ResetTimer()
	for range b.N {
		for _, p := range pieces {
			bytes += len(p.text)
			at := time.Now()
			if _, err := s.Scan(context.Background(), Source{Language: p.language, Code: p.text}); err != nil {
				b.Fatal(p.language, err)
			}
			scan += time.Since(at)
			at = time.Now()
			g := grammar(fronts[p.language], p.text)
			if buf, err = g.Parse(p.text, ast.Effort(len(p.text)), buf); err != nil {
				b.Fatal(err)
			}
			parse += time.Since(at)
		}
	}
	if unit == "snippets/s" {
		b.ReportMetric(float64(b.N*len(pieces))/scan.Seconds(), unit)
	}
	b.ReportMetric(float64(bytes)/1e6/scan.Seconds(), "MB/s")
	b.ReportMetric(float64(scan)/float64(parse), "scan/parse")
	b.ReportMetric(0, "ns/op")
}

// grammar is the one that a text is read with first.
func grammar(f *ast.Front, text string) *syntax.Grammar {
	if f.Language == string(PHP) && strings.Contains(text, "<?") {
		return f.Lowerers()[1].Grammar
	}
	return f.Lowerers()[0].Grammar
}

// BenchmarkSnippets scans pieces of the size of upstream's excerpts with all rules
// of their language, on one processor. The ratio is to one parse of the same text.
func BenchmarkSnippets(b *testing.B) {
	all := programs(b)
	for _, l := range Languages() {
		var pieces []piece
		for _, text := range all[l] {
			for _, s := range snippets(text) {
				pieces = append(pieces, piece{l, s})
			}
		}
		b.Run(string(l), func(b *testing.B) { compare(b, pieces, "snippets/s") })
	}
}

// BenchmarkFiles scans the shipped insecure programs whole, on one processor: files
// that are dense with findings.
func BenchmarkFiles(b *testing.B) {
	all := programs(b)
	for _, l := range Languages() {
		var pieces []piece
		for _, text := range all[l] {
			pieces = append(pieces, piece{l, text})
		}
		b.Run(string(l), func(b *testing.B) { compare(b, pieces, "files/s") })
	}
}

// BenchmarkTree scans every tenth file of a tree of ordinary code, on one processor:
// what PLUMB_TREE holds, a folder for each language, or bin/clean, which `make
// detector-report` fetches.
func BenchmarkTree(b *testing.B) {
	root := os.Getenv("PLUMB_TREE")
	if root == "" {
		root = filepath.Join("..", "bin", "clean")
	}
	if _, err := os.Stat(root); err != nil {
		b.Skipf("there is no tree at %s: name one by PLUMB_TREE, or run make detector-report, which fetches it", root)
	}
	for _, l := range Languages() {
		pieces := tree(b, filepath.Join(root, string(l)), l)
		if len(pieces) == 0 {
			continue
		}
		b.Run(string(l), func(b *testing.B) { compare(b, pieces, "files/s") })
	}
}

// tree reads every tenth file of a language below a folder.
func tree(b *testing.B, root string, l Language) []piece {
	b.Helper()
	var pieces []piece
	n := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if got, ok := LanguageOf(path, data); ok && got == l {
			if n++; n%10 == 0 {
				pieces = append(pieces, piece{l, string(data)})
			}
		}
		return nil
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		b.Fatal(err)
	}
	return pieces
}

// BenchmarkCompile compiles all rules of a language, which its first scan waits
// for, against scanning the language's shipped programs once.
func BenchmarkCompile(b *testing.B) {
	all := programs(b)
	loaded, err := BuiltinRules()
	if err != nil {
		b.Fatal(err)
	}
	for _, l := range Languages() {
		b.Run(string(l), func(b *testing.B) {
			var compile, scan time.Duration
			for range b.N {
				fresh, err := Merge(loaded)
				if err != nil {
					b.Fatal(err)
				}
				s, err := New(Options{Rules: fresh, Profile: CyberSecEval})
				if err != nil {
					b.Fatal(err)
				}
				at := time.Now()
				if err := fresh.language(l).err; err != nil {
					b.Fatal(err)
				}
				compile += time.Since(at)
				at = time.Now()
				for _, text := range all[l] {
					if _, err := s.Scan(context.Background(), Source{Language: l, Code: text}); err != nil {
						b.Fatal(err)
					}
				}
				scan += time.Since(at)
			}
			b.ReportMetric(compile.Seconds()*1000/float64(b.N), "ms")
			b.ReportMetric(float64(compile)/float64(scan), "compile/scan")
			b.ReportMetric(0, "ns/op")
		})
	}
}
