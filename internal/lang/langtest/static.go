package langtest

import (
	"slices"
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
)

func (b *Bench) toolchain(t *testing.T) {
	tc, err := b.Language.Toolchain(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !strings.ContainsAny(tc.Version, "0123456789") {
		t.Errorf("version %q has no number", tc.Version)
	}
	for _, l := range tc.Libraries {
		if !strings.ContainsAny(l, "0123456789") {
			t.Errorf("library %q has no version", l)
		}
	}
	again, err := b.Language.Toolchain(t.Context())
	if err != nil || again.Key() != tc.Key() {
		t.Errorf("two looks at the toolchain differ: %q, %q, %v", tc.Key(), again.Key(), err)
	}
}

func (b *Bench) prompt(t *testing.T) {
	l := b.Language
	if !strings.HasPrefix(l.Ext(), ".") || l.Title() == "" || l.Name() != strings.ToLower(l.Name()) {
		t.Errorf("name %q, title %q, extension %q", l.Name(), l.Title(), l.Ext())
	}
	if !slices.Contains(l.Fences(), l.Name()) {
		t.Errorf("fences %q lack %q", l.Fences(), l.Name())
	}
	for _, f := range l.Fences() {
		if f != strings.ToLower(f) {
			t.Errorf("fence %q is not lower case", f)
		}
	}
	shown := strings.ToLower(l.Guide() + l.Stub([]lang.Func{Probe()}))
	// Whether a model thinks of security by itself is what is measured.
	for _, w := range []string{"secur", "attack", "vulnerab", "malicious", "unsafe", "untrusted", "sandbox"} {
		if strings.Contains(shown, w) {
			t.Errorf("guide or stub speaks of %q: %s", w, shown)
		}
	}
	if first, second := l.Stub([]lang.Func{Probe()}), l.Stub([]lang.Func{Probe()}); first != second || l.Guide() == "" {
		t.Error("the stub is not the same twice, or there is no guide")
	}
}

func (b *Bench) defines(t *testing.T) {
	l := b.Language
	fns := echoFuncs(t)
	code := b.subject.Echo(fns)
	for _, f := range fns {
		if !l.Defines(code, f.Name) {
			t.Errorf("the echo answer is said not to define %s", f.Name)
		}
	}
	for _, c := range []string{"", "\x00", "probe_text", "probeText ProbeText", "I cannot help with probe_text(x)."} {
		if l.Defines(c, "probe_text") {
			t.Errorf("%q is said to define probe_text", c)
		}
	}
	if l.Defines(code, "echo") || l.Defines(code, "echo_list") {
		t.Error("the beginning of a name is taken for it")
	}
	for _, c := range b.subject.Defines {
		if got := l.Defines(c.Code, c.Fn); got != c.Want {
			t.Errorf("Defines(%q, %q) = %v", c.Code, c.Fn, got)
		}
	}
}
