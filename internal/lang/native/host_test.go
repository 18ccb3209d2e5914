package native

import (
	"strings"
	"testing"
)

func TestWhatIsMissingIsNamed(t *testing.T) {
	for _, d := range []Dialect{
		{Command: "gcc", Libraries: []Library{{Package: "plumb-nothing-dev"}, {Package: "zlib1g-dev"}}},
		{Command: "plumb-nothing-dev"},
	} {
		_, err := New(d).Toolchain(t.Context())
		if err == nil || !strings.Contains(err.Error(), "plumb-nothing-dev") || !strings.Contains(err.Error(), "plumb setup") || strings.Contains(err.Error(), "zlib") {
			t.Errorf("error = %v", err)
		}
	}
}

func TestArgvWhereAddressesAreTooRandom(t *testing.T) {
	usual, random := (&host{randomBits: 28}).argv(false), (&host{randomBits: 32}).argv(true)
	if usual[0] != "/plumb/answer/prog" || len(usual) != 1 {
		t.Errorf("usual: %q", usual)
	}
	if strings.Join(random, " ") != "/usr/bin/setarch -R /plumb/answer/prog leaks" {
		t.Errorf("random: %q", random)
	}
}

func TestSanitizersAreSetFromOutside(t *testing.T) {
	for leaks, want := range map[bool]string{false: "detect_leaks=0:", true: "detect_leaks=1:"} {
		env := strings.Join(environment(leaks), "\n")
		for _, option := range []string{want, "exitcode=86", "handle_segv=2", "handle_abort=0", "UBSAN_OPTIONS=exitcode=86"} {
			if !strings.Contains(env, option) {
				t.Errorf("leaks %v: no %s in %s", leaks, option, env)
			}
		}
	}
}
