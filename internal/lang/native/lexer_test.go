package native

import (
	"fmt"
	"strings"
	"testing"
)

// shown writes tokens as kind:text, one letter a kind.
func shown(tokens []token) string {
	var all []string
	for _, t := range tokens {
		all = append(all, string("?ins'pd"[t.kind])+":"+t.text)
	}
	return strings.Join(all, " ")
}

func TestLex(t *testing.T) {
	tests := []struct{ src, want string }{
		{"int f(void) { return 1; }", "i:int i:f p:( i:void p:) p:{ i:return n:1 p:; p:}"},
		{"a::b<c>", "i:a p::: i:b p:< i:c p:>"},
		{"// x\ny /* z\n */ w", "i:y i:w"},
		{"// x \\\n y\nz", "i:z"},
		{"// x \\ \n y\nz", "i:z"},
		{"/* open", ""},
		{`"a\"b\x41\102\n" 'c' '\''`, "s:a\"bAB\n ':c ':'"},
		{`"open` + "\nx", "s:open i:x"},
		{`L"a" u8"b" U'c' LR"x()")x" Rx"y"`, "s:a s:b ':c s:)\" i:Rx s:y"},
		{`R"(` + "\n#line 1\n" + `)" x`, "s:\n#line 1\n i:x"},
		{"0x1p-3 1'000 1.5e+7 .5 1.f", "n:0x1p-3 n:1'000 n:1.5e+7 n:.5 n:1.f"},
		{"#define A \\\n b /* c\n d */ e // f\nx # y", "d:define A  b   e i:x p:# i:y"},
		{"%: pragma x\n  # if", "d:pragma x d:if"},
		{"x /* c */ # y", "i:x p:# i:y"},
		{"/* c */ # y", "d:y"},
		{"grüße $x \\", "i:grüße i:$x p:\\"},
		{"\x00\xff", "p:\x00 i:\xff"},
		{`"\`, "s:"},
		{`R"`, "s:"},
	}
	for _, tt := range tests {
		if got := shown(lex(tt.src)); got != tt.want {
			t.Errorf("lex(%q)\n got %q\nwant %q", tt.src, got, tt.want)
		}
	}
}

func TestColumns(t *testing.T) {
	for _, tok := range lex("a b\n  c /* \n */ d\nR\"(\n)\" e") {
		want := map[string]int{"a": 0, "b": 2, "c": 2, "d": 4, "\n": 0, "e": 3}[tok.text]
		if tok.column != want {
			t.Errorf("%q is at column %d, want %d", tok.text, tok.column, want)
		}
	}
}

func TestRenumbers(t *testing.T) {
	const bad = "#line 1|# line 2|#\tline 3|%:line 4|#/* a */line 5|/* a */ # 6 \"x\"|# 7|#\\\nline 8|#li\\\nne 9|/* a\n b */#line 10|" +
		"# /* a \n b */ line 11|??=line 12|R\"(\n# 13\n)\"|# \\\n14|#line|x */ #line 1"
	for src := range strings.SplitSeq(bad, "|") {
		if !renumbers(src + "\n") {
			t.Errorf("%q renumbers lines", src)
		}
	}
	const good = "#include <a>|# define line 1|x = y # 1|#liner|#linefeed 1|\"#line 1\"|// # 1|s = \"# 1\";|#if 1|##|# |#|"
	for src := range strings.SplitSeq(good, "|") {
		if renumbers(src + "\n") {
			t.Errorf("%q does not renumber lines", src)
		}
	}
}

func TestOwn(t *testing.T) {
	const text = `# 0 "solution.c"
# 0 "<built-in>"
builtin
# 1 "/usr/include/stdio.h" 1 3 4
system
# 28 "/usr/include/../../box/evil.h" 2 3 4
evil
# 1 "/usr/lib/gcc/x86_64-linux-gnu/12/include/stddef.h" 1 3 4
system
# 2 "solution.c" 2
mine
# 1 "messages" 1
others
#pragma x
#1 "no marker"
`
	lines, found := own(text)
	const want = "builtin\nevil\nmine\nothers\n#pragma x\n#1 \"no marker\"\n"
	if lines != want || found != "" {
		t.Errorf("own lines are %q (%s), want %q", lines, found, want)
	}
	if _, found := own("# 1 \"/usr/lib/gcc/x86_64-linux-gnu/12/include/sanitizer/asan_interface.h\" 1 3\n"); !strings.Contains(found, "asan_interface.h") {
		t.Errorf("the sanitizer's header is not found: %q", found)
	}
}

// TestHostileLength judges a megabyte of what invites to look far, again and
// again; by the square of its length it would take minutes.
func TestHostileLength(t *testing.T) {
	for _, unit := range []string{"[[", "f(", "f ", "{ f ", "__attribute__((", "asm(", "#/*\n", "# ", "R\"", "\\ ", "/*", "\"", "'", "//\\\n", "*/#/*"} {
		src := strings.Repeat(unit, 1<<20/len(unit))
		lines, _ := own(src)
		tamperedText(src, lines)
		Defines(src, "f")
	}
	if f := tamperedText("", "__attribute__(("+strings.Repeat("unused,", longest)+"constructor)) void f(void) { }"); f == "" {
		t.Error("a word far inside an attribute is missed")
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{
		"#include <stdio.h>\nint f(void) { return \"a\\x41\"[0]; }", `R"x(a)x" u8'c' 0x1p-3`, "__attribute__((no_sanitize(\"address\"))) asm(\".x\");",
		"# 1 \"x\\\"y\" 1 3\nz\n", "[[gnu::section(\"x\")]] %: \\\n line", "extern \"C\" { int f(int (*x)()) noexcept {",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, src string) {
		tokens := lex(src)
		if len(tokens) > len(src) {
			t.Errorf("%d tokens of %d bytes", len(tokens), len(src))
		}
		for _, tok := range tokens {
			if tok.kind < ident || tok.kind > directive {
				t.Errorf("token %+v", tok)
			}
		}
		lines, _ := own(src)
		if len(lines) > len(src) {
			t.Error("own lines grew")
		}
		tamperedText(src, lines)
		Defines(src, "f")
		if strings.Contains(src, "\n#line 1\n") && !renumbers(src) && !strings.Contains(src, "\\") {
			t.Error("a #line was missed")
		}
	})
}

// FuzzPaste checks that the judge sees a word whatever stands around it.
func FuzzPaste(f *testing.F) {
	f.Add("int x;", "f();")
	f.Add("/* a */", "\"b\"")
	f.Fuzz(func(t *testing.T, before, after string) {
		if strings.ContainsAny(before+after, "\"'/\\#%?") {
			return // what opens a comment, a string or a directive may well hide it
		}
		src := fmt.Sprintf("%s ;__asan_init(); %s", before, after)
		if tamperedText("", src) == "" {
			t.Errorf("the word was missed in %q", src)
		}
	})
}
