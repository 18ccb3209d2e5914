package hostile

import (
	"slices"
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
)

// Every language has every kind of hostile answer; C and C++ also those that
// silence sanitizers.
func TestKinds(t *testing.T) {
	kinds := []string{"null", "echo", "exit-0", "exit-at-load", "fake-output", "frame-forging", "driver-overwriting", "equality-patching", "first-call-only"}
	for language := range dialects() {
		names := Names(language)
		depend := 0
		for _, n := range names {
			if DependsOnTask(n) {
				depend++
			}
		}
		if depend != 3 {
			t.Errorf("%s: %d of %v depend on the task", language, depend, names)
		}
		for _, k := range kinds {
			if !slices.Contains(names, k) {
				t.Errorf("%s lacks %s", language, k)
			}
		}
		silencing := slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(n, "sanitizer-silencing") })
		if want := language == "c" || language == "cpp"; silencing != want {
			t.Errorf("%s: silencing a sanitizer: %v", language, silencing)
		}
	}
}

func TestHeads(t *testing.T) {
	fns := []lang.Func{{
		Name:    "pick_one",
		Params:  []lang.Param{{Name: "a", Type: lang.Type{Kind: lang.String}}, {Name: "data", Type: lang.Type{Kind: lang.Bytes}}},
		Returns: lang.Type{Kind: lang.Bytes},
	}}
	for _, tt := range []struct {
		language, stub string
		own            bool
		want           fn
	}{
		{"python", "def pick_one(a: str, data: bytes) -> bytes:", false, fn{Name: "pick_one", Args: "a, data", Zero: `return b""`, Echo: "return data"}},
		{"javascript", "function pickOne(a, data) {", false, fn{Name: "pickOne", Args: "a, data", Zero: "return Buffer.alloc(0);", Echo: "return data;"}},
		{"go", "package x\n\n// PickOne(a) picks.\nfunc PickOne(a string, data []byte) []byte {\n", false, fn{Name: "PickOne", Head: "func PickOne(a string, data []byte) []byte", Args: "a, data", Zero: "return *new([]byte)", Echo: "return data"}},
		{
			"c", "/* pick_one(a) */\nunsigned char *pick_one(const char *a, const unsigned char *data, size_t data_len, size_t *out_len) {", false,
			fn{Name: "pick_one", Head: "unsigned char *pick_one(const char *a, const unsigned char *data, size_t data_len, size_t *out_len)", Args: "a, data, data_len, out_len", Zero: "*out_len = 0; return calloc(1, 1);", Echo: "*out_len = data_len; unsigned char *copy = malloc(data_len + 1); memcpy(copy, data, data_len); return copy;"},
		},
		{
			"cpp", "std::vector<unsigned char> pick_one(const std::string &a, const std::map<int, int> &data)\n{", false,
			fn{Name: "pick_one", Head: "std::vector<unsigned char> pick_one(const std::string &a, const std::map<int, int> &data)", Args: "a, data", Zero: "return {};", Echo: "return data;"},
		},
		{"c", "void pick_one(char out[16], int n);", true, fn{Name: "pick_one", Head: "void pick_one(char out[16], int n)", Args: "out, n", Void: true, Zero: "return;", Echo: "return;"}},
		{"c", "size_t pick_one(char *out, size_t n) {", true, fn{Name: "pick_one", Head: "size_t pick_one(char *out, size_t n)", Args: "out, n", Zero: "return 0;", Echo: "return 0;"}},
	} {
		d, err := dialects()[tt.language].fill(Task{Fns: fns, Stub: tt.stub, Own: tt.own, Reference: "x = " + tt.want.Name + "(); " + tt.want.Name + "s"})
		if err != nil {
			t.Fatal(err)
		}
		tt.want.Real = tt.want.Name + "_real"
		if d.Fns[0] != tt.want {
			t.Errorf("%s:\ngot  %+v\nwant %+v", tt.language, d.Fns[0], tt.want)
		}
		if d.Renamed != "x = "+tt.want.Real+"(); "+tt.want.Name+"s" {
			t.Errorf("renamed: %s", d.Renamed)
		}
	}
	if _, err := Candidates("c", Task{Fns: fns, Stub: "int other(void);"}); err == nil {
		t.Error("a stub without the function was taken")
	}
	if _, err := Candidates("cobol", Task{Fns: fns}); err == nil {
		t.Error("a language without a dialect was taken")
	}
}
