package sandboxtest

// What programs leave in their folder, and what they find there.

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/sandbox"
)

func folders() map[string]func(*testing.T, *suite) {
	return map[string]func(*testing.T, *suite){
		"files in":        filesIn,
		"files out":       filesOut,
		"planted traps":   plantedTraps,
		"many files":      manyFiles,
		"deep folders":    deepFolders,
		"collect bounds":  collectBounds,
		"folder is fresh": folderIsFresh,
	}
}

// confinedFolders are promises of isolation.
func confinedFolders() map[string]func(*testing.T, *suite) {
	return map[string]func(*testing.T, *suite){
		"mounts": mounts,
	}
}

func filesIn(t *testing.T, s *suite) {
	spec := shell("pwd; cat a/b/c.txt; stat -c '%a %n' a/b/c.txt run dir; readlink link; ./run; ls -A")
	spec.Files = []sandbox.File{
		{Path: "a/b/c.txt", Data: []byte("hello\n")},
		{Path: "run", Data: []byte("#!/bin/sh\necho ran\n"), Mode: 0o750},
		{Path: "dir", Mode: fs.ModeDir | 0o711},
		{Path: "link", Data: []byte("/no/such"), Mode: fs.ModeSymlink},
		{Path: "new\nline", Data: []byte("x")},
	}
	res := s.run(t, spec)
	wantExit(t, res, 0)
	want := "/box\nhello\n644 a/b/c.txt\n750 run\n711 dir\n/no/such\nran\na\ndir\nlink\nnew\nline\nrun\n"
	if string(res.Stdout) != want {
		t.Errorf("got %q\nwant %q", res.Stdout, want)
	}
}

func filesOut(t *testing.T, s *suite) {
	spec := shell("mkdir d; printf one > d/1; printf two > 2; chmod 600 2; ln -s d l")
	res := s.run(t, spec)
	wantExit(t, res, 0)
	var got []string
	for _, e := range res.Files {
		got = append(got, e.Path+" "+e.Mode.String()+" "+string(e.Data))
	}
	want := []string{"2 -rw------- two", "d drwxr-xr-x ", "d/1 -rw-r--r-- one", "l Lrwxrwxrwx d"}
	if !slices.Equal(got, want) || res.Truncated {
		t.Errorf("got %q\nwant %q", got, want)
	}
	const sum = "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3" // sha256 of "two"
	if res.Files[0].SHA256 != sum {
		t.Errorf("hash %s, want %s", res.Files[0].SHA256, sum)
	}
}

func plantedTraps(t *testing.T, s *suite) {
	secret := canary(t)
	file := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(file, []byte(secret), 0o644); err != nil {
		t.Fatal(err)
	}
	spec, _ := s.spec("plant", file)
	spec.Collect = sandbox.Collect{}
	begin := time.Now()
	res := s.run(t, spec)
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("reading the folder took %v", took)
	}
	wantExit(t, res, 0)
	found := map[string]sandbox.Entry{}
	for _, e := range res.Files {
		found[e.Path] = e
		// A link's own text names the secret's path; its content must not be there.
		if strings.Contains(string(e.Data), secret) {
			t.Errorf("the supervisor followed %q to the secret", e.Path)
		}
	}
	if s.tier.Confined && len(res.Stdout) > 0 {
		t.Errorf("hard links to files outside: %s", res.Stdout)
	}
	for path, want := range map[string]struct {
		mode fs.FileMode
		data string
	}{
		"plain": {0o644, "plain\n"}, "locked": {0, "locked\n"}, "new\nline": {0o644, "x"},
		"bad\xff\xfeutf8": {0o644, "x"}, "-rf": {0o644, "x"}, " ": {fs.ModeSetuid | 0o755, "x"},
		"closed": {fs.ModeDir, ""}, "closed/inside": {0o644, "inside\n"},
		"link": {fs.ModeSymlink | 0o777, file}, "root": {fs.ModeSymlink | 0o777, "/"},
		"loop": {fs.ModeSymlink | 0o777, "loop"}, "through": {fs.ModeSymlink | 0o777, "root" + file},
		"fifo": {fs.ModeNamedPipe | 0o644, ""}, "hard": {0o644, "plain\n"},
	} {
		if e, ok := found[path]; !ok || e.Mode != want.mode || string(e.Data) != want.data {
			t.Errorf("%q: found %v, mode %v, %q; want mode %v, %q", path, ok, e.Mode, e.Data, want.mode, want.data)
		}
	}
	if e := found["socket"]; e.Mode.Type() != fs.ModeSocket {
		t.Errorf("socket has mode %v", e.Mode)
	}
	if found["plain"].Links != 2 {
		t.Errorf("plain has %d links, want 2", found["plain"].Links)
	}
	if e := found["sparse"]; e.Size < 8<<20 || len(e.Data) > 0 || !res.Truncated {
		t.Errorf("sparse: size %d, %d bytes read, truncated %v", e.Size, len(e.Data), res.Truncated)
	}
}

func manyFiles(t *testing.T, s *suite) {
	n := "100000"
	if !s.tier.Confined {
		n = "10000" // on a real disk
	}
	spec, _ := s.spec("many-files", n)
	spec.Collect = sandbox.Collect{}
	res := s.run(t, spec)
	if res.End == sandbox.Exited && string(res.Stdout) != n+"\n" {
		t.Errorf("made %s files", res.Stdout)
	}
	if len(res.Files) != 4096 || !res.Truncated || res.Files[0].Path != "f0000000" || res.Files[4095].Path != "f0004095" {
		t.Errorf("%d entries, truncated %v; want the first 4096 by name", len(res.Files), res.Truncated)
	}
}

func deepFolders(t *testing.T, s *suite) {
	spec, _ := s.spec("deep", "300")
	spec.Collect = sandbox.Collect{}
	res := s.run(t, spec)
	wantExit(t, res, 0)
	if len(res.Files) < 50 || !res.Truncated {
		t.Errorf("%d entries, truncated %v; want a part, and said so", len(res.Files), res.Truncated)
	}
}

func collectBounds(t *testing.T, s *suite) {
	const script = "printf 1234567890 > a; printf 1234567890 > b; printf 123 > c"
	for name, c := range map[string]struct {
		collect sandbox.Collect
		want    string // the first letters of what was read
		entries int
	}{
		"none":      {sandbox.Collect{None: true}, "", 0},
		"entries":   {sandbox.Collect{Entries: 2}, "ab", 2},
		"file size": {sandbox.Collect{FileSize: 5}, "c", 3},
		"total":     {sandbox.Collect{Total: 14}, "ac", 3},
		"all":       {sandbox.Collect{}, "abc", 3},
	} {
		spec := shell(script)
		spec.Collect = c.collect
		res := s.run(t, spec)
		read := ""
		for _, e := range res.Files {
			if len(e.Data) > 0 {
				read += e.Path
			}
		}
		if read != c.want || len(res.Files) != c.entries || res.Truncated != (name != "all" && name != "none") {
			t.Errorf("%s: read %q of %d entries, truncated %v", name, read, len(res.Files), res.Truncated)
		}
	}
}

func folderIsFresh(t *testing.T, s *suite) {
	for range s.tier.Slots + 1 {
		res := s.run(t, shell("ls -A; touch left; ls /tmp | grep trace; touch /tmp/trace-"+itoa(os.Getpid())))
		if s.tier.Confined && len(res.Stdout) > 0 {
			t.Errorf("found what another program left: %q", res.Stdout)
		}
		if !s.tier.Confined && strings.Contains(string(res.Stdout), "left") {
			t.Error("the working folder was not emptied")
		}
	}
	if !s.tier.Confined {
		_ = os.Remove("/tmp/trace-" + itoa(os.Getpid()))
	}
}

func mounts(t *testing.T, s *suite) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "shown"), []byte("shown\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	spec := shell("cat /opt/deep/dir/shown /opt/file; echo x > /opt/deep/dir/shown; echo y > /opt/deep/dir/new; echo z > /opt/file; ls /opt/deep/dir")
	spec.Mounts = []sandbox.Mount{
		{Host: dir, Guest: "/opt/deep/dir"}, {Host: filepath.Join(dir, "shown"), Guest: "/opt/file"},
	}
	res := s.run(t, spec)
	if string(res.Stdout) != "shown\nshown\nshown\n" {
		t.Errorf("saw %q, %s", res.Stdout, res.Stderr)
	}
	if data, err := os.ReadFile(filepath.Join(dir, "shown")); err != nil || string(data) != "shown\n" {
		t.Errorf("the host's file is now %q, %v", data, err)
	}
	if names, err := filepath.Glob(dir + "/*"); err != nil || len(names) != 1 {
		t.Errorf("the host's folder holds %v", names)
	}
}
