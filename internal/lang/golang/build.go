package golang

import (
	"cmp"
	"context"
	"embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/compile"
	"example.com/plumb/internal/lang/install"
	"example.com/plumb/internal/sandbox"
)

//go:embed driver/driver.go driver/args.go
var driverSource embed.FS

// Folders as the sandbox sees them.
const (
	guestDriver = "/plumb/driver"
	guestProg   = "/plumb/answer"
)

const driverScript = guestHome + `/bin/compile -p plumb/driver -complete -dwarf=false -importcfg ` + guestHome + `/importcfg -o driver.a -pack driver.go args.go`

const answerScript = `
try ` + guestHome + `/bin/compile -p solution -complete -dwarf=false -trimpath /box -importcfg importcfg -o solution.a -pack solution.go bridge.go
try ` + guestHome + `/bin/compile -p main -complete -dwarf=false -trimpath /box -importcfg importcfg -o main.a -pack main.go
try ` + guestHome + `/bin/link -importcfg importcfg -buildmode=exe -linkmode=internal -s -w -o prog main.a
rm -f main.a solution.a`

// compileEnv keeps compiler and linker from collecting garbage: they live for
// a tenth of a second.
func compileEnv() []string {
	return []string{"PATH=/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8", "GOGC=off", "GOMEMLIMIT=700MiB", "GOMAXPROCS=2"}
}

// Prepare compiles and links an answer.
func (l *Go) Prepare(ctx context.Context, b lang.Builder, u lang.Unit) (lang.Build, error) {
	t, err := l.Toolchain(ctx)
	if err != nil {
		return lang.Build{}, err
	}
	if u.Glue != "" {
		return lang.Build{}, errors.New("prepare Go: tasks with glue of their own are for C and C++")
	}
	if f := cmp.Or(compile.TooLong(u.Code), inspect(u.Code)); f != nil {
		return lang.Build{Failure: f}, nil
	}
	driver, err := l.driver(ctx, b, t)
	if err != nil {
		return lang.Build{}, err
	}
	dir, failure, err := l.compile(ctx, b, driver, rename(u.Code), bridge(u.Fns))
	if err != nil || failure != nil {
		return lang.Build{Failure: failure}, err
	}
	return lang.Build{
		Argv:   []string{guestProg + "/prog"},
		Env:    []string{"PATH=/usr/bin:/bin", "HOME=/tmp", "TMPDIR=/tmp", "LANG=C.UTF-8", "TZ=UTC", "GOMAXPROCS=2", "GOMEMLIMIT=300MiB"},
		Mounts: []sandbox.Mount{{Host: dir, Guest: guestProg}},
		Limits: sandbox.Limits{Memory: 512 << 20, Processes: 64},
	}, nil
}

func (l *Go) homeMount() sandbox.Mount {
	return sandbox.Mount{Host: folder(l.home), Guest: guestHome}
}

// builtDriver is the compiled driver package and what it depends on.
type builtDriver struct{ dir, key string }

// driver compiles the driver package, once for each toolchain.
func (l *Go) driver(ctx context.Context, b lang.Builder, t lang.Toolchain) (builtDriver, error) {
	var files []sandbox.File
	inputs := []string{"go driver", t.Key(), install.Stamp(folder(l.home)), driverScript}
	for _, name := range []string{"driver.go", "args.go"} {
		text, err := driverSource.ReadFile("driver/" + name)
		if err != nil {
			return builtDriver{}, err
		}
		files = append(files, sandbox.File{Path: name, Data: text})
		inputs = append(inputs, string(text))
	}
	key := eval.HashJSON(inputs)
	dir, failure, err := compile.Run(ctx, b, compile.Job{
		Key: key, Script: driverScript, Env: compileEnv(), Files: files,
		Mounts: []sandbox.Mount{l.homeMount()}, Outputs: []string{"driver.a"},
	})
	if err == nil && failure != nil {
		err = errors.New(failure.Detail)
	}
	if err != nil {
		return builtDriver{}, fmt.Errorf("compile Go driver: %w", err)
	}
	return builtDriver{dir: dir, key: key}, nil
}

func (l *Go) compile(ctx context.Context, b lang.Builder, driver builtDriver, code, glue string) (string, *lang.Failure, error) {
	cfg, err := os.ReadFile(filepath.Join(folder(l.home), "importcfg"))
	if err != nil {
		return "", nil, fmt.Errorf("compile Go: %w", err)
	}
	cfg = fmt.Appendf(cfg, "packagefile %s=%s/driver.a\npackagefile solution=solution.a\npackagefile main=main.a\n", driverPath, guestDriver)
	return compile.Run(ctx, b, compile.Job{
		Key:    eval.HashJSON([]string{"go answer", driver.key, answerScript, mainSource, glue, code}),
		Script: answerScript,
		Env:    compileEnv(),
		Files: []sandbox.File{
			{Path: "solution.go", Data: []byte(code)},
			{Path: "bridge.go", Data: []byte(glue)},
			{Path: "main.go", Data: []byte(mainSource)},
			{Path: "importcfg", Data: cfg},
		},
		Mounts:  []sandbox.Mount{l.homeMount(), {Host: driver.dir, Guest: guestDriver}},
		Outputs: []string{"prog"},
	})
}
