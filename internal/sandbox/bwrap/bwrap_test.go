package bwrap_test

import (
	"context"
	"testing"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
)

func TestFirst(t *testing.T) {
	r, err := bwrap.New(context.Background(), bwrap.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}()
	t.Logf("%+v", r.Tier())
	res, err := r.Run(context.Background(), sandbox.Spec{
		Argv: []string{"/bin/sh", "-c", "id; ls -la / /box /dev /etc; cat a; ls -l /proc/self/fd; env; cat /proc/self/status | egrep 'Cap|Sec|NoNew|Uid'; ulimit -a; df; cat; echo x > y; mount|wc -l; cat /proc/self/cgroup"},
		Env:  []string{"A=b", "PATH=/usr/bin"}, Files: []sandbox.File{{Path: "a", Data: []byte("hello\n")}, {Path: "d/e/f", Mode: 0o600}},
		Stdin: []byte("in\n"),
	})
	t.Logf("%s\n%s\n%v %v", res.Stdout, res.Stderr, err, res)
}
