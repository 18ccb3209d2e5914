package sandbox_test

import (
	"io/fs"
	"strings"
	"testing"

	"example.com/plumb/internal/sandbox"
)

func TestCheck(t *testing.T) {
	argv := []string{"/bin/true"}
	for name, c := range map[string]struct {
		spec sandbox.Spec
		want string // part of the error; "" when fine
	}{
		"plain":             {sandbox.Spec{Argv: argv}, ""},
		"all":               {sandbox.Spec{Argv: argv, Env: []string{"A=", "B=c=d"}, Files: []sandbox.File{{Path: "a/b"}, {Path: ".", Mode: fs.ModeDir}}, Mounts: []sandbox.Mount{{Host: "/x", Guest: "/boxes"}}}, ""},
		"empty":             {sandbox.Spec{}, "absolute path"},
		"relative":          {sandbox.Spec{Argv: []string{"true"}}, "absolute path"},
		"nul":               {sandbox.Spec{Argv: []string{"/bin/echo", "a\x00b"}}, "NUL"},
		"nul in env":        {sandbox.Spec{Argv: argv, Env: []string{"A=b\x00C=d"}}, "NUL"},
		"no equals":         {sandbox.Spec{Argv: argv, Env: []string{"A"}}, "NAME=VALUE"},
		"no name":           {sandbox.Spec{Argv: argv, Env: []string{"=a"}}, "NAME=VALUE"},
		"file above":        {sandbox.Spec{Argv: argv, Files: []sandbox.File{{Path: "../a"}}}, "below"},
		"file above, later": {sandbox.Spec{Argv: argv, Files: []sandbox.File{{Path: "a/../../b"}}}, "below"},
		"absolute file":     {sandbox.Spec{Argv: argv, Files: []sandbox.File{{Path: "/a"}}}, "below"},
		"the folder itself": {sandbox.Spec{Argv: argv, Files: []sandbox.File{{Path: "a/.."}}}, "below"},
		"no file name":      {sandbox.Spec{Argv: argv, Files: []sandbox.File{{}}}, "below"},
		"nul in file":       {sandbox.Spec{Argv: argv, Files: []sandbox.File{{Path: "a\x00"}}}, "below"},
		"relative mount":    {sandbox.Spec{Argv: argv, Mounts: []sandbox.Mount{{Host: "x", Guest: "/x"}}}, "absolute"},
		"mount on root":     {sandbox.Spec{Argv: argv, Mounts: []sandbox.Mount{{Host: "/x", Guest: "/a/.."}}}, "not /"},
		"mount on box":      {sandbox.Spec{Argv: argv, Mounts: []sandbox.Mount{{Host: "/x", Guest: "/y/../box/x"}}}, "own"},
		"mount on proc":     {sandbox.Spec{Argv: argv, Mounts: []sandbox.Mount{{Host: "/x", Guest: "/proc"}}}, "own"},
	} {
		err := c.spec.Check()
		if (c.want == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestWithDefaults(t *testing.T) {
	if got := (sandbox.Limits{}).WithDefaults(); got != sandbox.DefaultLimits() {
		t.Errorf("no limits became %+v", got)
	}
	own := sandbox.Limits{CPU: 1, Wall: 2, Memory: 3, Processes: 4, Output: 5, Disk: 6, AddressSpace: true}
	if got := own.WithDefaults(); got != own {
		t.Errorf("%+v became %+v", own, got)
	}
}
