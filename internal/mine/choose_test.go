package mine

import (
	"fmt"
	"strings"
	"testing"

	"example.com/plumb/detect"
	"example.com/plumb/internal/weakcode"
)

func made(lang detect.Language, cwe, rule, cluster string, n int) *candidate {
	return &candidate{Case: weakcode.Case{
		Name: fmt.Sprintf("mined/%s/%s/%s/%d", lang, cluster, rule, n), Language: lang, CWE: cwe, Rule: rule, Cluster: cluster,
		Before: "a\nb\nc\n", Line: fmt.Sprintf("x = %d", n), Origin: &weakcode.Origin{Path: "p", Line: n},
	}}
}

func count(list []*candidate, key func(*candidate) string) map[string]int {
	n := map[string]int{}
	for _, c := range list {
		n[key(c)]++
	}
	return n
}

func TestBalance(t *testing.T) {
	var all []*candidate
	for i := range 300 {
		all = append(all, made(detect.Python, "CWE-78", "r1", fmt.Sprintf("p%d", i%3), i))
	}
	for i := range 20 {
		all = append(all, made(detect.Python, "CWE-89", "r2", "p1", i), made(detect.Go, "CWE-22", "r3", "p9", i))
	}
	even := Balance{Limit: 30}.choose(all)
	got := count(even, func(c *candidate) string { return cell(c) })
	if got["python CWE-78"] != 8 || got["python CWE-89"] != 7 || got["go CWE-22"] != 15 {
		t.Errorf("not even: %v", got)
	}
	capped := Balance{PerRule: 12, PerPackage: 15}.choose(all)
	for rule, n := range count(capped, func(c *candidate) string { return c.Rule }) {
		if n != 12 {
			t.Errorf("rule %s has %d", rule, n)
		}
	}
	for p, n := range count(capped, func(c *candidate) string { return c.Cluster }) {
		if n > 15 {
			t.Errorf("package %s has %d", p, n)
		}
	}
	if n := len(Balance{PerCell: 4}.choose(all)); n != 12 {
		t.Errorf("%d cases of 3 cells of 4", n)
	}
}

func TestSeedChooses(t *testing.T) {
	var all []*candidate
	for i := range 100 {
		all = append(all, made(detect.C, "CWE-120", "r", "p", i))
	}
	names := func(seed uint64) string {
		var s []string
		for _, c := range (Balance{Seed: seed, Limit: 10}).choose(all) {
			s = append(s, c.Name)
		}
		return strings.Join(s, " ")
	}
	if first := names(1); names(1) != first || names(2) == first {
		t.Error("a seed does not choose, or not always the same")
	}
}

func TestAlike(t *testing.T) {
	code := func(i int, line string) *candidate {
		c := made(detect.C, "CWE-120", "r", "p", i)
		c.Before = "int read_all(struct box *b, const char *from)\n{\n\tchar name[64];\n\tint n = 0;\n\twhile (n < b->count)\n\t\tn += next(b);\n"
		c.Line = line
		c.After = "\n\treturn n + b->offset;\n}\n"
		return c
	}
	other := made(detect.C, "CWE-120", "r", "p", 9)
	other.Before = "static void show(FILE *out, char **argv)\n{\n\tchar line[80];\n"
	foreign := code(4, "\tstrcpy(name, from);")
	foreign.Language = detect.CPP
	got := unlike([]*candidate{code(1, "\tstrcpy(name, from);"), code(2, "    strcpy(name,   from);"), code(3, "\tstrcpy(name, from + 1);"), foreign, other})
	if len(got) != 2 || got[0].Origin.Line != 1 || got[1] != other {
		t.Errorf("%d kept", len(got))
	}
}

// TestBandsFindAlike says that those that are alike are nearly always compared.
func TestBandsFindAlike(t *testing.T) {
	m := newMinHash()
	missed := 0
	for n := range 200 {
		var a, b []uint64
		for i := range 100 {
			x := uint64(n*1000+i) * 0x9e3779b97f4a7c15
			if i < 85 {
				a = append(a, x)
			}
			if i >= 15 {
				b = append(b, x)
			}
		}
		met := false // 70 of 100 are in both
		ka, kb := m.bands(a), m.bands(b)
		for i := range ka {
			met = met || ka[i] == kb[i]
		}
		if !met {
			missed++
		}
	}
	if missed > 2 {
		t.Errorf("%d of 200 pairs are not compared", missed)
	}
}

func TestSecrets(t *testing.T) {
	for code, want := range map[string]bool{
		`password = "changeme"`:                                     false,
		`id = "com.example.service.names.UserRegistry1"`:            false,
		`alphabet = "0123456789abcdef0123456789abcdef"`:             false,
		`url = "http://user:%s@example.com/"`:                       false,
		`key = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"`:          true,
		`token = "q7Zt4LmX0vBn3RkY8sWdP2hG"`:                        true,
		`url = "postgres://shop:hunter22@db.example.com/x"`:         true,
		"-----BEGIN RSA PRIVATE " + "KEY-----":                      true,
		"API_TOKEN=" + "q7Zt4LmX0vBn3RkY8sWdP2hG":                   true,
		`KEY = b'\x05\xfc\x1a\x01\xca\xc9\x4b\xc4\x12\xfc\x53\x12'`: true,
		`OUT=/usr/local/share/example/results-2/files`:              false,
		"AKIA" + "ABCDEFGHIJKLMNOP":                                 true,
		`message = "the quick brown fox jumps over the lazy dog1"`:  false,
	} {
		if got := holdsSecret(code); got != want {
			t.Errorf("%s: %v", code, got)
		}
	}
}

func TestSkipNames(t *testing.T) {
	for name, want := range map[string]string{
		"src/main.c": "", "lib/contest.py": "", "src/attest.rs": "", "lib/latest/index.js": "", "src/Inspector.java": "", "a/protest.go": "", "app/spectrum.rb": "",
		"pkg/a_test.go": skipTest, "tests/a.py": skipTest, "lib/test_a.py": skipTest, "src/a.spec.ts": skipTest, "src/a.test.js": skipTest, "A/FooTest.java": skipTest,
		"A/FooTests.cs": skipTest, "aws/awstesting/a.go": skipTest, "net/httptest/a.go": skipTest, "x/rsa-testvectors/a.py": skipTest,
		"testcode/a.c": skipTest, "bootstraptest/run.rb": skipTest, "a/testutil.py": skipTest, "a/testing_utils.py": skipTest, "bin/runtest": skipTest, "init.d/TestFTPServer": skipTest,
		"src/test3.c": skipTest, "src/fastest.c": "", "src/Tester.java": "", "src/testament.c": "", "src/latest.py": "", "contest/a.py": "", "a/b_spec.rb": skipTest, "Lib.UnitTests/A.cs": skipTest, "base/file_unittest.cc": skipTest,
		"examples/a.go": skipExample, "src/tjexample.c": skipExample, "sample.sh": skipExample, "docs/conf.py": skipExample, "benches/a.rs": skipExample,
		"vendor/a/b.php": skipVendored, "build/vendor-extra.cjs": skipVendored, "node_modules/a.js": skipVendored, "third_party/zlib/a.c": skipVendored,
		"api/v1.pb.go": skipGenerated, "a_pb2.py": skipGenerated, "Form1.Designer.cs": skipGenerated, "dist/a.js": skipGenerated, "types/a.d.ts": skipGenerated,
		"lib/a.min.js": skipMinified,
	} {
		lang, _ := languageByName(name)
		if got := skipName(name, lang); got != want {
			t.Errorf("%s: %q, not %q", name, got, want)
		}
	}
}

func TestTables(t *testing.T) {
	for text, want := range map[string]bool{
		"'PT' => 'Portugal',\n'PW' => 'Palau',\n'PY' => 'Paraguai',\n'QA' => 'Catar',": true,
		"0x63, 0x7c, 0x77,\n0xca, 0x82,\n0xb7, 0xfd,\n{1, 2, 3},":                      true,
		"\"one\",\n\"two\",\n\"three\",":                                               true,
		"a = f(1)\nb = g('x', a)\nreturn a + b\n'PW' => 'Palau',":                      false,
		"host: name,\nport: 80,\nopen(host)\nreturn x":                                 false,
	} {
		if got := isTable(strings.Split(text, "\n")); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
