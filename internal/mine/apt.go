package mine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// debian fetches the upstream's tarball of a source package. Most machines list no
// source packages, so apt-get is given lists of its own, made of the machine's:
// nothing of the machine's changes.
func (f *Fetcher) debian(ctx context.Context, p Package, dir string) (string, error) {
	options, err := f.aptOptions(ctx, p)
	if err != nil {
		return "", err
	}
	argv := slices.Concat([]string{"apt-get", "--quiet=2"}, options, []string{"source", "--download-only", "--only-source", p.Name + "=" + p.Version})
	if _, err := f.run(ctx, p, dir, argv...); err != nil {
		return "", err
	}
	// A native package has no upstream of its own.
	for _, pattern := range []string{"*.orig.tar.*[z2]", "*.tar.*[z2]"} {
		if file, err := oneFile(dir, pattern); err == nil {
			return file, nil
		}
	}
	return "", errors.New("apt-get left no tarball, or several")
}

// aptState makes sure that one run of the program updates the lists once.
type aptState struct {
	once    sync.Once
	options []string
	err     error
}

func (f *Fetcher) aptOptions(ctx context.Context, p Package) ([]string, error) {
	f.apt.once.Do(func() { f.apt.options, f.apt.err = f.aptUpdate(ctx, p) })
	return f.apt.options, f.apt.err
}

func (f *Fetcher) aptUpdate(ctx context.Context, p Package) ([]string, error) {
	dir, err := filepath.Abs(filepath.Join(f.Dir, "apt"))
	if err != nil {
		return nil, fmt.Errorf("make lists of source packages: %w", err)
	}
	text, err := sourceLists("/etc/apt")
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Join(dir, "lists", "partial"), 0o755); err != nil {
		return nil, fmt.Errorf("make lists of source packages: %w", err)
	}
	list := filepath.Join(dir, "plumb.sources")
	if err := writeWhole(list, []byte(text)); err != nil {
		return nil, err
	}
	options := []string{
		"-o", "Dir::Etc::SourceList=" + list, "-o", "Dir::Etc::SourceParts=-", "-o", "Dir::State::Lists=" + filepath.Join(dir, "lists"),
		"-o", "Dir::Cache::SrcPkgCache=" + filepath.Join(dir, "srcpkgcache.bin"), "-o", "Dir::Cache::PkgCache=" + filepath.Join(dir, "pkgcache.bin"),
		"-o", "APT::Sandbox::User=root",
	}
	if _, err := f.run(ctx, p, dir, slices.Concat([]string{"apt-get", "--quiet=2"}, options, []string{"update"})...); err != nil {
		return nil, err
	}
	return options, nil
}

var (
	oneLine  = regexp.MustCompile(`^deb(?:-src)?\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+(.+)$`)
	ownSuite = regexp.MustCompile(`(?m)^Suites:.*$`)
)

// sourceLists makes entries for source packages of the machine's entries for
// programs, as far as they are Debian's own: those that Debian's keys sign.
func sourceLists(etc string) (string, error) {
	var out []string
	files, err := filepath.Glob(filepath.Join(etc, "sources.list.d", "*"))
	if err != nil {
		return "", fmt.Errorf("read the lists of packages: %w", err)
	}
	for _, file := range append([]string{filepath.Join(etc, "sources.list")}, files...) {
		data, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		switch filepath.Ext(file) {
		case ".sources":
			out = append(out, stanzas(string(data))...)
		case ".list":
			out = append(out, lines(string(data))...)
		}
	}
	if len(out) == 0 {
		return "", errors.New("this machine lists no packages of Debian, so their sources cannot be fetched")
	}
	return strings.Join(out, "\n"), nil
}

func stanzas(text string) []string {
	var out []string
	for s := range strings.SplitSeq(text, "\n\n") {
		var kept []string
		for line := range strings.Lines(s) {
			if !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "Types:") && !strings.HasPrefix(line, "Architectures:") {
				kept = append(kept, strings.TrimRight(line, "\n"))
			}
		}
		s = strings.TrimSpace(strings.Join(kept, "\n"))
		if ownSuite.MatchString(s) && strings.Contains(s, "debian-archive-keyring") {
			out = append(out, "Types: deb-src\n"+s+"\n")
		}
	}
	return out
}

func lines(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		m := oneLine.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil || !strings.Contains(m[2], "debian") || m[1] != "" && !strings.Contains(m[1], "debian-archive-keyring") {
			continue
		}
		out = append(out, "Types: deb-src\nURIs: "+m[2]+"\nSuites: "+m[3]+"\nComponents: "+m[4]+"\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n")
	}
	return out
}
