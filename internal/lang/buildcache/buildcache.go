// Package buildcache keeps what compilers made, in folders named by the hash of
// everything that went in. A folder is made beside its place and renamed into
// it, so that it is whole or absent, for this process and for others; it is
// never changed later. What was not used for longest goes first when the cache
// is over its size.
//
//	DIR/entries/ab/abcdef…/content/   the files of one entry
//	DIR/entries/ab/abcdef…/files      their names and sizes, checked at every hit
//	DIR/making/…                      entries in the making
package buildcache

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/sandbox"
)

// DefaultMaxBytes bounds a cache whose Options do not.
const DefaultMaxBytes = 4 << 30

// Options shape a Cache. Zero fields take the defaults named.
type Options struct {
	// Home is where `plumb setup` put toolchains (default DefaultHome()).
	Home string
	// Dir is the folder of the cache (default Home/cache). Sandboxed programs
	// read it, so all folders above must be open to every user of the host.
	Dir string
	// MaxBytes is the size above which old entries go (default
	// DefaultMaxBytes). Entries used within KeepFor stay all the same.
	MaxBytes int64
	// KeepFor protects what was used so recently that a program may be about to
	// start from it (default 10 minutes).
	KeepFor time.Duration
}

// Cache is a lang.Builder. It is safe for concurrent use, and several processes
// may share one folder.
type Cache struct {
	runner  sandbox.Runner
	options Options

	mu      sync.Mutex
	flights map[string]*flight
	size    int64 // bytes, as far as this process knows; -1 before the first look
}

var _ lang.Builder = (*Cache)(nil)

// flight is one entry in the making; others who want it wait for done.
type flight struct {
	done chan struct{}
	err  error
}

// New opens the cache, making its folder. Compilers run in runner.
func New(runner sandbox.Runner, o Options) (*Cache, error) {
	if o.Home == "" {
		o.Home = DefaultHome()
	}
	if o.Dir == "" {
		o.Dir = filepath.Join(o.Home, "cache")
	}
	if o.MaxBytes == 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.KeepFor == 0 {
		o.KeepFor = 10 * time.Minute
	}
	c := &Cache{runner: runner, options: o, flights: map[string]*flight{}, size: -1}
	for _, dir := range []string{o.Dir, c.entries(), c.making()} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return nil, fmt.Errorf("open build cache: %w", err)
		}
		// The umask must not close the cache to the sandbox's users.
		if err := os.Chmod(dir, 0o755); err != nil { //nolint:gosec // programs of other users read it
			return nil, fmt.Errorf("open build cache: %w", err)
		}
	}
	return c, nil
}

// DefaultHome is the folder for toolchains and caches: $PLUMB_HOME, else
// /var/lib/plumb for root, else .local/share/plumb in the user's home.
func DefaultHome() string {
	if dir := os.Getenv("PLUMB_HOME"); dir != "" {
		return dir
	}
	if os.Geteuid() == 0 {
		return "/var/lib/plumb"
	}
	dir, err := os.UserHomeDir()
	if err != nil {
		return filepath.Join(os.TempDir(), "plumb")
	}
	return filepath.Join(dir, ".local", "share", "plumb")
}

// Sandbox runs compilers.
func (c *Cache) Sandbox() sandbox.Runner { return c.runner }

// Home is the folder where `plumb setup` put toolchains.
func (c *Cache) Home() string { return c.options.Home }

func (c *Cache) entries() string { return filepath.Join(c.options.Dir, "entries") }
func (c *Cache) making() string  { return filepath.Join(c.options.Dir, "making") }

// Cached returns the folder for key, calling make for it at most once at a time
// in this process. When another process makes the same entry meanwhile, the
// first to finish wins. A waiter whose maker was cancelled makes it itself.
func (c *Cache) Cached(ctx context.Context, key string, make func(dir string) error) (string, error) {
	sum := sha256.Sum256([]byte(key))
	name := hex.EncodeToString(sum[:])
	entry := filepath.Join(c.entries(), name[:2], name)
	for {
		if hit(entry) {
			return content(entry), nil
		}
		f, mine := c.join(name)
		if mine {
			f.err = c.fill(entry, make)
			c.leave(name, f)
			if f.err != nil {
				return "", f.err
			}
			return content(entry), nil
		}
		select {
		case <-f.done:
		case <-ctx.Done():
			return "", fmt.Errorf("wait for a build: %w", context.Cause(ctx))
		}
		if f.err != nil && !cancelled(f.err) {
			return "", f.err
		}
		if err := ctx.Err(); err != nil {
			return "", fmt.Errorf("wait for a build: %w", err)
		}
	}
}

func cancelled(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

// join finds the flight for name, or begins one.
func (c *Cache) join(name string) (f *flight, mine bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if f, ok := c.flights[name]; ok {
		return f, false
	}
	f = &flight{done: make(chan struct{}), err: errors.New("build did not return")}
	c.flights[name] = f
	return f, true
}

func (c *Cache) leave(name string, f *flight) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.flights, name)
	close(f.done)
}

// fill makes an entry and moves it into its place.
func (c *Cache) fill(entry string, make func(dir string) error) error {
	if hit(entry) { // made between the first look and join
		return nil
	}
	tmp, err := os.MkdirTemp(c.making(), "")
	if err != nil {
		return fmt.Errorf("make build folder: %w", err)
	}
	defer os.RemoveAll(tmp) //nolint:errcheck // a leftover is swept later
	if err := os.Mkdir(content(tmp), 0o755); err != nil {
		return fmt.Errorf("make build folder: %w", err)
	}
	if err := make(content(tmp)); err != nil {
		return err
	}
	size, err := seal(tmp)
	if err != nil {
		return fmt.Errorf("keep build: %w", err)
	}
	if err := publish(tmp, entry); err != nil {
		return fmt.Errorf("keep build: %w", err)
	}
	return c.grow(size)
}

// publish renames a sealed entry into its place.
func publish(tmp, entry string) error {
	if err := os.MkdirAll(filepath.Dir(entry), 0o755); err != nil {
		return err
	}
	if err := os.Chmod(filepath.Dir(entry), 0o755); err != nil { //nolint:gosec // as in New
		return err
	}
	err := os.Rename(tmp, entry)
	if err == nil || hit(entry) { // another process may have been first
		return nil
	}
	// What is there is damaged (a power cut): put ours in its place.
	if err := os.RemoveAll(entry); err != nil {
		return err
	}
	return os.Rename(tmp, entry)
}
