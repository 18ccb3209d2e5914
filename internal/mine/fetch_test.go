package mine

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// registry stands for a registry's client: it serves one archive, and counts.
type registry struct {
	file  string // in the folder that the client was told
	data  []byte
	calls [][]string
	err   error
}

func (r *registry) run(_ context.Context, dir string, argv ...string) ([]byte, error) {
	r.calls = append(r.calls, argv)
	if r.err != nil {
		return nil, r.err
	}
	file := filepath.Join(dir, r.file)
	if err := os.WriteFile(file, r.data, 0o644); err != nil {
		return nil, err
	}
	return []byte("go: downloading\n{\"Zip\": \"" + file + "\"}"), nil
}

// served is a package whose archive the registry serves.
func served(t *testing.T, kind, file string) (Package, *registry) {
	t.Helper()
	packed := filepath.Join(t.TempDir(), "packed")
	pack(t, packed, "tar.gz", map[string]string{"package/lib/run.py": "import os\n" + weak(1)})
	data, err := os.ReadFile(packed)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(data)
	return Package{Kind: kind, Name: "thing", Version: "1.0.0", Licence: "MIT", SHA256: hex.EncodeToString(sum[:])}, &registry{file: file, data: data}
}

func TestFetchOnceAndKeep(t *testing.T) {
	for kind, file := range map[string]string{NPM: "thing-1.0.0.tgz", PyPI: "thing-1.0.0-py3-none-any.whl", Maven: "thing-1.0.0-sources.jar", Go: "thing.zip"} {
		p, r := served(t, kind, file)
		f := &Fetcher{Dir: t.TempDir(), Run: r.run}
		for range 2 {
			if _, err := f.Fetch(t.Context(), p); err != nil {
				t.Fatalf("%s: %v", kind, err)
			}
		}
		if len(r.calls) != 1 || !slices.ContainsFunc(r.calls[0], func(a string) bool { return strings.Contains(a, "1.0.0") }) {
			t.Errorf("%s: calls %q", kind, r.calls)
		}
		left, err := os.ReadDir(filepath.Join(f.Dir, "tmp"))
		if err != nil || len(left) != 0 {
			t.Errorf("%s: left behind: %v %v", kind, left, err)
		}
	}
}

func TestWrongHashIsRefused(t *testing.T) {
	p, r := served(t, NPM, "thing-1.0.0.tgz")
	r.data = append(r.data, 0)
	f := &Fetcher{Dir: t.TempDir(), Run: r.run}
	_, err := f.Fetch(t.Context(), p)
	if !errors.Is(err, ErrHash) || !strings.Contains(err.Error(), p.SHA256) {
		t.Error(err)
	}
	files, err := os.ReadDir(filepath.Join(f.Dir, "archives"))
	if err != nil || len(files) != 0 {
		t.Errorf("kept: %v %v", files, err)
	}
}

func TestDamagedCacheIsFetchedAgain(t *testing.T) {
	p, r := served(t, NPM, "thing-1.0.0.tgz")
	f := &Fetcher{Dir: t.TempDir(), Run: r.run}
	file, err := f.Fetch(t.Context(), p)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("half"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := (&Fetcher{Dir: f.Dir, Offline: true}).Fetch(t.Context(), p); !errors.Is(err, ErrOffline) {
		t.Errorf("offline: %v", err)
	}
	if _, err := f.Fetch(t.Context(), p); err != nil || len(r.calls) != 2 {
		t.Errorf("%d calls, %v", len(r.calls), err)
	}
}

// TestOneMissingPackage mines the others, and says that it is incomplete.
func TestOneMissingPackage(t *testing.T) {
	p, r := served(t, NPM, "thing-1.0.0.tgz")
	o := options(t)
	o.Fetcher = &Fetcher{Dir: t.TempDir(), Run: r.run}
	other := p
	other.Name, other.SHA256 = "other", strings.Repeat("0", 64)
	o.Packages = []Package{other, p}
	res := run(t, o)
	if len(res.Cases) != 1 || res.Report.Complete() || len(res.Report.Failed) != 1 || !strings.HasPrefix(res.Report.Failed[0].Error(), "other@1.0.0: ") {
		t.Fatalf("%d cases, failed %v", len(res.Cases), res.Report.Failed)
	}
	c := res.Cases[0]
	if c.Origin.Repo != "thing@1.0.0" || c.Origin.Path != "lib/run.py" || c.Origin.Licence != "MIT" || c.Cluster != "thing@1.0.0" {
		t.Errorf("origin %+v", c.Origin)
	}
	// What is kept is enough without the registry.
	o.Fetcher = &Fetcher{Dir: o.Fetcher.Dir, Offline: true}
	res = run(t, o)
	if len(res.Cases) != 1 || !errors.Is(res.Report.Failed[0], ErrOffline) {
		t.Errorf("offline: %d cases, failed %v", len(res.Cases), res.Report.Failed)
	}
}

// TestFilesUnderAnotherLicence: a package may hold files whose licence is not its
// own. Of a folder that the user names, every file is taken.
func TestFilesUnderAnotherLicence(t *testing.T) {
	for head, want := range map[string]string{
		"Licensed under the MIT License": "", "SPDX-License-Identifier: Apache-2.0": "", "Counts GPUs, splits and simple words": "",
		"This program is free software under the GNU General Public License": skipLicence, "SPDX-License-Identifier: LGPL-2.1-or-later": skipLicence,
		"This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0": skipLicence, "Dual licensed: MIT or GPLv2": skipLicence,
	} {
		file := filepath.Join(t.TempDir(), "packed.tar")
		pack(t, file, "tar", map[string]string{"a.py": "# " + head + "\nimport os\n" + weak(1)})
		s, err := pathSource(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, licence := range []string{"MIT", ""} {
			s.licence = licence
			found, err := options(t).scan(t.Context(), s)
			skipped := want != "" && licence != ""
			if err != nil || found.skipped[want] > 0 != skipped || found.files == 1 == skipped {
				t.Errorf("%q, licence %q: %+v %v", head, licence, found, err)
			}
		}
	}
}

func TestClientIsMissing(t *testing.T) {
	p, r := served(t, Maven, "x")
	r.err = exec.ErrNotFound
	_, err := (&Fetcher{Dir: t.TempDir(), Run: r.run}).Fetch(t.Context(), p)
	if err == nil || err.Error() != "mvn is not on this machine, and fetches packages of kind maven" {
		t.Error(err)
	}
}

func TestDebianSourceLists(t *testing.T) {
	etc := t.TempDir()
	if err := os.MkdirAll(filepath.Join(etc, "sources.list.d"), 0o755); err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(etc, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := sourceLists(etc); err == nil {
		t.Error("a machine without lists is taken")
	}
	write("sources.list.d/debian.sources", "# note\nTypes: deb\nURIs: http://mirror.example.org/debian\nSuites: stable\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n\nTypes: deb\nURIs: http://other.example.com/apt\nSuites: x\nComponents: main\nSigned-By: /usr/share/keyrings/other.gpg\n")
	write("sources.list.d/other.list", "deb http://other.example.com/apt x main\n")
	write("sources.list", "deb http://mirror.example.org/debian stable main contrib\n# deb http://mirror.example.org/debian x main\n")
	got, err := sourceLists(etc)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Count(got, "Types: deb-src") != 2 || strings.Contains(got, "other.example.com") || !strings.Contains(got, "Components: main contrib") {
		t.Error(got)
	}
}

func TestPackageFolders(t *testing.T) {
	for _, c := range []struct{ kind, in, want string }{
		{NPM, "package/lib/a.js", "lib/a.js"},
		{Cargo, "thing-1.0.0/src/lib.rs", "src/lib.rs"},
		{Debian, "thing-1.0/a.c", "a.c"},
		{Go, "example.com/m/x@v1.0.0/a/b.go", "a/b.go"},
		{PyPI, "thing/a.py", "thing/a.py"},
		{Maven, "com/example/A.java", "com/example/A.java"},
	} {
		p := Package{Kind: c.kind, Name: "example.com/m/x", Version: "v1.0.0"}
		if got := p.below(c.in); got != c.want {
			t.Errorf("%s %s: %s", c.kind, c.in, got)
		}
	}
}
