package mine

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"example.com/plumb/internal/lang/install"
)

// fetchTime bounds one download.
const fetchTime = 15 * time.Minute

// mavenPlugin fetches a file without a project.
const mavenPlugin = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy"

// download has the registry's own client, set up as on this machine, put the
// package's archive into dir, and returns the file. No code of the package runs.
func (f *Fetcher) download(ctx context.Context, p Package, dir string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTime)
	defer cancel()
	switch p.Kind {
	case PyPI:
		return f.only(ctx, p, dir, "*.whl", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:",
			"--platform", "any", "--implementation", "py", "--abi", "none", "--python-version", "3.11", "--dest", dir, p.Name+"=="+p.Version)
	case NPM:
		return f.only(ctx, p, dir, "*.tgz", "npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", dir, p.Name+"@"+p.Version)
	case Go:
		return f.goModule(ctx, p, dir)
	case Cargo:
		return f.crate(ctx, p, dir)
	case Maven:
		return f.only(ctx, p, dir, "*-sources.jar", "mvn", "--batch-mode", "--quiet", mavenPlugin,
			"-Dartifact="+p.Name+":"+p.Version+":jar:sources", "-DoutputDirectory="+dir)
	case Debian:
		return f.debian(ctx, p, dir)
	}
	return "", fmt.Errorf("unknown kind %q", p.Kind)
}

// run runs a client. Its error has the client's own last words.
func (f *Fetcher) run(ctx context.Context, p Package, dir string, argv ...string) ([]byte, error) {
	run := f.Run
	if run == nil {
		run = runProgram
	}
	out, err := run(ctx, dir, argv...)
	if errors.Is(err, exec.ErrNotFound) {
		return nil, fmt.Errorf("%s is not on this machine, and fetches packages of kind %s", argv[0], p.Kind)
	}
	return out, err
}

func runProgram(ctx context.Context, dir string, argv ...string) ([]byte, error) {
	if _, err := exec.LookPath(argv[0]); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err := install.Run(ctx, &out, install.Command{What: "fetch with " + argv[0], Dir: dir, Argv: argv})
	return out.Bytes(), err
}

// only runs a client that leaves one file of a pattern in dir.
func (f *Fetcher) only(ctx context.Context, p Package, dir, pattern string, argv ...string) (string, error) {
	if _, err := f.run(ctx, p, dir, argv...); err != nil {
		return "", err
	}
	return oneFile(dir, pattern)
}

func oneFile(dir, pattern string) (string, error) {
	files, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil || len(files) != 1 {
		return "", fmt.Errorf("the client left %d files of the form %s", len(files), pattern)
	}
	return files[0], nil
}

// goModule reads where the go command put the module's zip.
func (f *Fetcher) goModule(ctx context.Context, p Package, dir string) (string, error) {
	out, err := f.run(ctx, p, dir, "go", "mod", "download", "-json", p.ID())
	if err != nil {
		return "", err
	}
	var m struct{ Zip string }
	_, object, _ := bytes.Cut(out, []byte("{")) // behind what the command tells people
	if err := json.Unmarshal(append([]byte("{"), object...), &m); err != nil || m.Zip == "" {
		return "", errors.New("the go command names no zip")
	}
	return m.Zip, nil
}

// crate asks cargo about a crate, which puts its archive into cargo's cache.
func (f *Fetcher) crate(ctx context.Context, p Package, dir string) (string, error) {
	if _, err := f.run(ctx, p, dir, "cargo", "info", "--quiet", p.ID()); err != nil {
		return "", err
	}
	home := os.Getenv("CARGO_HOME")
	if home == "" {
		user, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("find cargo's folder: %w", err)
		}
		home = filepath.Join(user, ".cargo")
	}
	return oneFile(filepath.Join(home, "registry", "cache", "*"), p.Name+"-"+p.Version+".crate")
}
