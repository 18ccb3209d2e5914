package strictyaml

import (
	"testing"
)

func TestLoadReportsEveryMistakeWithItsPlace(t *testing.T) {
	type doc struct {
		Name  string `yaml:"name"`
		Count int    `yaml:"count"`
	}
	for _, tt := range []struct{ name, in, want string }{
		{"good", "name: a\ncount: 2\n", ""},
		{"unknown key", "name: a\ncuont: 2\n", `p.yaml:2:1: unknown key "cuont"`},
		{"two mistakes", "nmae: a\ncount: many\n", "p.yaml:1:1: unknown key \"nmae\"\np.yaml:2:8: cannot construct !!str `many` into int"},
		{"syntax", "name: [a\ncount: 2\n", "p.yaml:2:6: did not find expected ',' or ']'"},
		{"empty", "", "p.yaml:1: the file is empty"},
		{"duplicate", "name: a\nname: b\n", `p.yaml:2:1: mapping key "name" already defined at line 1`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var d doc
			got := ""
			if err := Load("p.yaml", []byte(tt.in), &d); err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte("name: a\n"))
	f.Add([]byte("&a [*a, *a]\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		var v struct {
			Name string         `yaml:"name"`
			Rest map[string]any `yaml:"rest"`
		}
		_ = Load("f.yaml", in, &v)
	})
}
