package mine

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"example.com/plumb/content"
	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

const goodRecipe = `title: Two packages
profile: default
balance: {seed: 3, limit: 10, per_rule: 5}
packages:
  - {kind: pypi, name: some-thing, version: 1.2.3, licence: MIT, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
  - {kind: npm, name: "@scope/thing", version: 2.0.0, licence: ISC OR GPL-2.0, languages: [javascript], leave: [docs], sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
`

func TestReadRecipe(t *testing.T) {
	r, err := ReadRecipe("r.yaml", []byte(goodRecipe))
	if err != nil || len(r.Packages) != 2 || r.Balance.PerRule != 5 || r.Packages[1].ID() != "@scope/thing@2.0.0" {
		t.Errorf("%+v %v", r, err)
	}
}

func TestBadRecipes(t *testing.T) {
	change := func(old, new string) string { return strings.Replace(goodRecipe, old, new, 1) }
	for name, c := range map[string]struct{ text, want string }{
		"empty":             {"", "the file is empty"},
		"no YAML":           {"packages: [", "r.yaml:"},
		"unknown key":       {change("title:", "titel:"), `unknown key "titel"`},
		"no package":        {"title: x\n", "0 packages"},
		"unknown kind":      {change("kind: pypi", "kind: cpan"), `r.yaml:5:5: unknown kind "cpan"`},
		"name is an option": {change("some-thing", "--index-url=http://example.com"), "is not the name of a package of kind pypi"},
		"name leads away":   {change(`"@scope/thing"`, `"../../x"`), "is not the name of a package of kind npm"},
		"version range":     {change("1.2.3", `">=1"`), "is not one version"},
		"version missing":   {change("version: 1.2.3, ", ""), "is not one version"},
		"hash missing":      {change("sha256: 0123", "sha256: 123"), "sha256 is missing"},
		"licence":           {change("licence: MIT", "licence: GPL-3.0-only"), `licence "GPL-3.0-only" is not known to be permissive`},
		"one licence of an AND": {
			change("licence: MIT", "licence: MIT AND GPL-3.0-only"), "is not known to be permissive",
		},
		"language": {change("[javascript]", "[cobol]"), `unknown language "cobol"`},
		"profile":  {change("profile: default", "profile: strict"), `r.yaml:2:10: unknown profile "strict"`},
		"balance":  {change("limit: 10", "limit: -1"), "r.yaml:3:10: limit is -1"},
		"twice":    {goodRecipe + strings.Split(goodRecipe, "\n")[4], "some-thing@1.2.3 is named twice"},
	} {
		_, err := ReadRecipe("r.yaml", []byte(c.text))
		var f *eval.Fault
		if !errors.As(err, &f) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestShippedRecipes reads the recipes that come with the program.
func TestShippedRecipes(t *testing.T) {
	files, err := content.Open("")
	if err != nil {
		t.Fatal(err)
	}
	for name, least := range map[string]int{"mine": 100, "clean": 12} {
		data, err := fs.ReadFile(files, "recipes/"+name+".yaml")
		if err != nil {
			t.Fatal(err)
		}
		r, err := ReadRecipe(name, data)
		if err != nil || len(r.Packages) < least {
			t.Errorf("%s: %d packages: %v", name, len(r.Packages), err)
		}
	}
}

func FuzzReadRecipe(f *testing.F) {
	f.Add([]byte(goodRecipe))
	f.Add([]byte("packages: [{kind: go, name: example.com/x/y, version: v1.0.0}]"))
	f.Add([]byte("balance: {seed: -1}\npackages: &a [*a]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := ReadRecipe("r.yaml", data)
		if err != nil {
			return
		}
		for _, p := range r.Packages {
			if strings.HasPrefix(p.Name, "-") || strings.HasPrefix(p.Version, "-") || strings.Contains(p.ID(), "..") && strings.Contains(p.ID(), "/..") {
				t.Errorf("package %q could be taken for an option or a path", p.ID())
			}
			for _, l := range p.Languages {
				if !slices.Contains(detect.Languages(), l) {
					t.Errorf("language %q", l)
				}
			}
		}
	})
}
