package bwrap_test

import (
	"context"
	"testing"

	"example.com/plumb/internal/sandbox/bwrap"
)

func TestProbe(t *testing.T) {
	found := bwrap.Probe(context.Background())
	if len(found) < 14 {
		t.Errorf("only %d findings", len(found))
	}
	for _, f := range found {
		t.Logf("%v %s: %s (%s)", f.OK, f.Name, f.Detail, f.Mend)
		if !f.OK {
			t.Errorf("%s: %s", f.Name, f.Detail)
		}
	}
}

// TestProbeSaysWhy: without bubblewrap there is one finding, with the mend.
func TestProbeSaysWhy(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	found := bwrap.Probe(context.Background())
	if len(found) != 1 || found[0].OK || found[0].Mend != "apt-get install bubblewrap" {
		t.Errorf("found %+v", found)
	}
}
