package bwrap_test

import (
	"context"
	"testing"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
	"example.com/plumb/internal/sandbox/sandboxtest"
)

func TestConformance(t *testing.T) {
	sandboxtest.Run(t, func(t *testing.T) sandbox.Runner { return open(t, bwrap.Options{Slots: 2}) })
}

// open makes a Runner; the caller closes it.
func open(t *testing.T, o bwrap.Options) *bwrap.Runner {
	t.Helper()
	r, err := bwrap.New(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
