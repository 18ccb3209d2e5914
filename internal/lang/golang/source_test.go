package golang

import (
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/langtest"
)

func TestRename(t *testing.T) {
	tests := []struct{ code, want string }{
		{"package main\n", "package solution\n"},
		{"// package x\n/* package y */ package main // z\nfunc f() {}", "// package x\n/* package y */ package solution // z\nfunc f() {}"},
		{"//go:build ignore\n\npackage\tfoo;import \"os\"", "//go:build ignore\n\npackage\tsolution;import \"os\""},
		{"func f() {}", "func f() {}"},
		{"", ""},
		{"package", "package"},
		{"package \x00", "package \x00"},
		{"\ufeffpackage main\n", "\ufeffpackage solution\n"},
	}
	for _, tt := range tests {
		if got := rename(tt.code); got != tt.want {
			t.Errorf("rename(%q) = %q, want %q", tt.code, got, tt.want)
		}
	}
}

func FuzzSource(f *testing.F) {
	f.Add("package main\nimport \"C\"\n//go:linkname a b\nfunc main() {}")
	f.Add("/*package*/package a;import(`plumb/driver`)")
	f.Fuzz(func(t *testing.T, code string) {
		renamed := rename(code)
		if strings.Count(renamed, "\n") != strings.Count(code, "\n") {
			t.Errorf("lines moved: %q", renamed)
		}
		inspect(code)
		(*Go)(nil).Defines(code, "read_file")
	})
}

// TestRefused builds what no answer may do.
func TestRefused(t *testing.T) {
	b := langtest.NewBench(t, subject(t))
	tests := []struct{ name, code, reason, detail string }{
		{"cgo", "package a\n// int x;\nimport \"C\"\nfunc ProbeText(x string) string { return x }", "compile", "cgo"},
		{"embed", "package a\nimport _ \"embed\"\n//go:embed solution.go\nvar s string\nfunc ProbeText(x string) string { return s }", "compile", "embed"},
		{"driver", "package a\nimport \"plumb/driver\"\nfunc ProbeText(x string) string { driver.Serve(nil); return x }", "tampered", "driver"},
		{"linkname", "package a\nimport _ \"unsafe\"\n//go:linkname exit os.runtime_beforeExit\nfunc exit(int) {}\nfunc ProbeText(x string) string { return x }", "tampered", "reaches"},
		{"bodiless", "package a\nfunc now() int64\nfunc ProbeText(x string) string { now(); return x }", "compile", "missing function body"},
		{"bridge", "package a\nfunc PlumbFunctions() {}\nfunc ProbeText(x string) string { return x }", "compile", "redeclared"},
		{"forgotten import", "package a\nfunc ProbeText(x string) string { return strings.ToUpper(x) }", "compile", "strings"},
		{"unknown module", "package a\nimport \"example.org/x\"\nfunc ProbeText(x string) string { return x.Y }", "compile", "example.org/x"},
		{"two results", "package a\nfunc ProbeText(x string) (string, error) { return x, nil }", "compile", "too many arguments"},
		{"cgo directive", "package a\n//go:cgo_import_dynamic system system \"libc.so.6\"\nfunc ProbeText(x string) string { return x }", "tampered", "reaches"},
		{"no package clause", "func ProbeText(x string) string { return x }", "compile", "package"},
		{"huge array", "package a\nvar big = [1 << 28]byte{1}\nfunc ProbeText(x string) string { return x + string(big[1:2]) }", "compile", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := b.Build(t, tt.code, langtest.Probe()).Failure
			if f == nil || f.Reason != tt.reason || !strings.Contains(f.Detail, tt.detail) {
				t.Fatalf("failure = %+v, want %s with %q", f, tt.reason, tt.detail)
			}
		})
	}
}

// TestLibraries uses what usual answers import.
func TestLibraries(t *testing.T) {
	b := langtest.NewBench(t, subject(t))
	tests := map[string]string{
		"mattn":   "package a\nimport (\n\"database/sql\"\n_ \"github.com/mattn/go-sqlite3\"\n)\nfunc ProbeText(x string) string { db, err := sql.Open(\"sqlite3\", \":memory:\"); if err != nil { panic(err) }; var s string; if err := db.QueryRow(\"select ?\", x).Scan(&s); err != nil { panic(err) }; return s }",
		"modernc": "package a\nimport (\n\"database/sql\"\n_ \"modernc.org/sqlite\"\n)\nfunc ProbeText(x string) string { db, err := sql.Open(\"sqlite\", \":memory:\"); if err != nil { panic(err) }; var s string; if err := db.QueryRow(\"select ?\", x).Scan(&s); err != nil { panic(err) }; return s }",
		"crypto":  "package a\nimport (\n\"golang.org/x/crypto/bcrypt\"\n\"golang.org/x/crypto/argon2\"\n\"golang.org/x/crypto/scrypt\"\n)\nfunc ProbeText(x string) string { h, err := bcrypt.GenerateFromPassword([]byte(x), 4); if err != nil { panic(err) }; argon2.IDKey(h, h, 1, 64, 1, 32); scrypt.Key(h, h, 2, 1, 1, 32); if bcrypt.CompareHashAndPassword(h, []byte(x)) != nil { return \"\" }; return x }",
		"net":     "package a\nimport (\n\"net/http\"\n\"net/url\"\n\"os/user\"\n\"golang.org/x/net/html\"\n\"golang.org/x/text/unicode/norm\"\n\"github.com/golang-jwt/jwt/v5\"\n\"github.com/google/uuid\"\n\"github.com/dlclark/regexp2\"\n)\nvar _ = jwt.New\nvar _ = http.Get\nvar _ = user.Current\nvar _ = uuid.New\nfunc ProbeText(x string) string { u, _ := url.Parse(x); regexp2.MustCompile(`(?=a)`, 0); return norm.NFC.String(html.UnescapeString(u.String())) }",
		"command": "package a\nimport \"os/exec\"\nfunc ProbeText(x string) string { out, err := exec.Command(\"printf\", \"%s\", x).Output(); if err != nil { panic(err) }; return string(out) }",
	}
	for name, code := range tests {
		t.Run(name, func(t *testing.T) {
			s := b.Start(t, code, langtest.Probe())
			if r := langtest.Call(t, s, "probe_text", "hello"); !r.OK() || r.Value != "hello" {
				t.Errorf("result = %+v", r)
			}
			if res, ended := langtest.Finish(t, s); ended != "" {
				t.Errorf("ended by %s: %s", ended, res.Stderr)
			}
		})
	}
}

func TestStub(t *testing.T) {
	str := lang.Type{Kind: lang.String}
	data := lang.Type{Kind: lang.Bytes}
	fns := []lang.Func{
		{Name: "seal", Params: []lang.Param{{Name: "text", Type: data}, {Name: "type", Type: str}}, Returns: data, Doc: "Seal TEXT.\n\nTwice."},
		{Name: "open_it", Params: []lang.Param{{Name: "file_name", Type: str}, {Name: "key", Type: str}}, Returns: lang.Type{Kind: lang.Optional, Elem: &data}},
	}
	const want = `package solution

// Seal TEXT.
//
// Twice.
func Seal(text []byte, type_ string) []byte {
}

// Null is nil; an empty value is not nil.
func OpenIt(fileName, key string) []byte {
`
	if got := (*Go)(nil).Stub(fns); got != want {
		t.Errorf("got:\n%s", got)
	}
}
