package host_test

import (
	"errors"
	"os"
	"testing"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/host"
	"example.com/plumb/internal/sandbox/sandboxtest"
)

func TestConformance(t *testing.T) {
	if os.Geteuid() != 0 {
		if _, err := os.Stat(sandbox.WorkDir); err != nil {
			t.Skip("only root can make " + sandbox.WorkDir)
		}
	}
	sandboxtest.Run(t, func(t *testing.T) sandbox.Runner {
		r, err := host.New(host.Options{IUnderstandTheDanger: true})
		if err != nil {
			t.Fatal(err)
		}
		return r
	})
	if _, err := os.Stat(sandbox.WorkDir); err == nil && os.Geteuid() == 0 {
		t.Errorf("%s was left behind", sandbox.WorkDir)
	}
}

func TestDangerMustBeUnderstood(t *testing.T) {
	_, err := host.New(host.Options{})
	var f *eval.Fault
	if !errors.As(err, &f) || f.Hint == "" {
		t.Errorf("got %v, want a fault with a mend", err)
	}
}

// TestFolderIsNotOurs: a folder with somebody's files in it is never emptied.
func TestFolderIsNotOurs(t *testing.T) {
	if err := os.Mkdir(sandbox.WorkDir, 0o755); err != nil {
		t.Skip(err)
	}
	defer os.RemoveAll(sandbox.WorkDir)
	mine := sandbox.WorkDir + "/mine"
	if err := os.WriteFile(mine, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	var f *eval.Fault
	if _, err := host.New(host.Options{IUnderstandTheDanger: true}); !errors.As(err, &f) {
		t.Errorf("got %v, want a fault", err)
	}
	if _, err := os.Stat(mine); err != nil {
		t.Errorf("the file is gone: %v", err)
	}
}
