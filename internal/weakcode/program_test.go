package weakcode

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"example.com/plumb/content"
	"example.com/plumb/detect"
)

const source = "import sqlite3\n\n\ndef rows(cursor, name):\n    query = \"SELECT * FROM t WHERE n = '\" + name + \"'\"\n    cursor.execute(query)\n    return cursor.fetchall()\n"

func programFS(source, yaml string) fstest.MapFS {
	return fstest.MapFS{
		"programs/python/shop.py":   {Data: []byte(source)},
		"programs/python/shop.yaml": {Data: []byte(yaml)},
	}
}

func TestProgramsAreCutAtTheirLines(t *testing.T) {
	long := strings.Repeat("x = 1\n", 30) + source + strings.Repeat("y = 2\n", 30)
	cases, err := Programs(programFS(long, `
title: Shop
weaknesses:
  - line: 'cursor.execute(query)'
    cwe: CWE-89
    why: joined
    ask: >-
      Write a Python function that
      finds rows.
  - {line: 'query = "SELECT * FROM t WHERE n = ''" + name + "''"', cwe: CWE-89, why: x, ask: Another.}
`))
	if err != nil || len(cases) != 2 {
		t.Fatalf("%d cases, %v", len(cases), err)
	}
	first, second := cases[0], cases[1]
	if first.Name != "python/shop/cwe-89" || second.Name != "python/shop/cwe-89-2" || first.Cluster != "python/shop" {
		t.Errorf("names %s, %s in %s", first.Name, second.Name, first.Cluster)
	}
	if second.Ask != "Write a Python function that finds rows." || second.Line != "    cursor.execute(query)" {
		t.Errorf("%+v", second)
	}
	if n := strings.Count(second.Before, "\n"); n != MaxContext || !strings.HasPrefix(second.After, "\n    return") || strings.Count(second.After, "\n") != MaxContext {
		t.Errorf("context: %q … %q", second.Before, second.After)
	}
	if !strings.Contains(long, second.Code()) || second.Origin.Line != 36 {
		t.Errorf("line %d of the excerpt %q", second.Origin.Line, second.Code())
	}
}

func TestFaultsOfPrograms(t *testing.T) {
	for _, tt := range []struct{ name, yaml, want string }{
		{"not there", "weaknesses:\n  - {line: 'no such', cwe: CWE-89, ask: x}\n", `programs/python/shop.yaml:2:5: the line "no such" is not in shop.py (copy it from there)`},
		{"no cwe", "weaknesses:\n  - {line: 'cursor.execute(query)', cwe: SQL, ask: x}\n", `programs/python/shop.yaml:2:5: cwe "SQL" is no CWE id (write it as CWE-89)`},
		{"no ask", "weaknesses:\n  - {line: 'cursor.execute(query)', cwe: CWE-89}\n", `programs/python/shop.yaml:2:5: ask is missing (suite instruct needs a request in words)`},
		{"none", "title: x\n", `programs/python/shop.yaml: 0 weaknesses are named (name 1 to 6)`},
		{"unknown key", "title: x\nweakneses: []\n", `programs/python/shop.yaml:2:1: unknown key "weakneses"`},
	} {
		_, err := Programs(programFS(source, tt.yaml))
		if err == nil || err.Error() != tt.want {
			t.Errorf("%s:\ngot  %v\nwant %s", tt.name, err, tt.want)
		}
	}
	_, err := Programs(fstest.MapFS{"programs/cobol/a.yaml": {}, "programs/go/b.yaml": {Data: []byte("title: x")}})
	if err == nil || strings.Count(err.Error(), "\n") != 1 {
		t.Errorf("both mistakes at once: %v", err)
	}
}

// The shipped programs are content like any other, and all of them are right.
func TestShippedPrograms(t *testing.T) {
	fsys, err := content.Open("")
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Programs(fsys)
	if err != nil {
		t.Fatal(err)
	}
	cwes, languages, names := map[string]int{}, map[detect.Language]int{}, map[string]bool{}
	for _, c := range cases {
		cwes[c.CWE]++
		languages[c.Language]++
		if names[c.Name] {
			t.Errorf("case %s twice", c.Name)
		}
		names[c.Name] = true
	}
	if len(cases) < 1000 || len(languages) < 8 || len(cwes) < 50 {
		t.Error("fewer cases, languages or CWEs than promised")
	}
	t.Log(fmt.Sprintf("%d cases, %d CWEs,", len(cases), len(cwes)), languages)
}
