package outcome

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/suite/outcome/oracle"
)

// Memo keeps what was observed of answers, so that identical answers are run
// once and scoring again needs no sandbox. Implementations are safe for
// concurrent use; of two Puts under one key the last one counts. The store is
// one, NewMemory and NewFolder make others.
type Memo interface {
	Get(ctx context.Context, key string) (data []byte, found bool, err error)
	Put(ctx context.Context, key string, data []byte) error
}

// observed is all that was seen of one answer to one task with one seed.
type observed struct {
	Version int `json:"v"`
	// Failure is set when the answer could not be built.
	Failure *lang.Failure `json:"failure,omitempty"`
	// Checks are the transcripts by check.
	Checks map[string]*oracle.Transcript `json:"checks,omitempty"`
}

// observedVersion changes when candidates are driven in another way, so that
// what was seen before no longer counts.
const observedVersion = 1

// decodeObserved is strict; what it cannot read counts as never observed.
func decodeObserved(data []byte) (*observed, bool) {
	var o observed
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if dec.Decode(&o) != nil || o.Version != observedVersion {
		return nil, false
	}
	for _, t := range o.Checks {
		if t == nil || t.Validate() != nil {
			return nil, false
		}
	}
	return &o, true
}

// subject is what decides what would be observed: the memo's key is its hash.
type subject struct {
	Version   int
	Code      string
	Language  string
	Toolchain string
	Fns       []lang.Func
	Glue      string
	Sanitize  []string
	Leaks     bool
	Task      string // payloads are drawn by task and seed
	Seed      int64
}

func (s subject) key() string { return "outcome/" + eval.HashJSON(s) }

// memory is a Memo that ends with the process.
type memory struct {
	mu   sync.Mutex
	data map[string][]byte
}

// NewMemory makes a Memo in memory, for tests and single answers.
func NewMemory() Memo { return &memory{data: map[string][]byte{}} }

func (m *memory) Get(_ context.Context, key string) ([]byte, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	d, ok := m.data[key]
	return d, ok, nil
}

func (m *memory) Put(_ context.Context, key string, data []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.data[key] = data
	return nil
}

// folder is a Memo of files.
type folder struct{ dir string }

// NewFolder makes a Memo of files below dir, which is made when needed.
func NewFolder(dir string) Memo { return folder{dir} }

func (f folder) path(key string) string {
	h := eval.HashJSON(key)
	return filepath.Join(f.dir, h[:2], h)
}

func (f folder) Get(_ context.Context, key string) ([]byte, bool, error) {
	data, err := os.ReadFile(f.path(key))
	if os.IsNotExist(err) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("read what was observed: %w", err)
	}
	return data, true, nil
}

func (f folder) Put(_ context.Context, key string, data []byte) error {
	return writeWhole(f.path(key), data)
}

// writeWhole writes a file whole or not at all.
func writeWhole(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("write cache: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".new-")
	if err != nil {
		return fmt.Errorf("write cache: %w", err)
	}
	_, err = tmp.Write(data)
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		_ = os.Remove(tmp.Name()) // the first error tells more
		return fmt.Errorf("write cache: %w", err)
	}
	return nil
}

// recent remembers what was decided of the answers judged lately.
type recent struct {
	mu     sync.Mutex
	checks map[string][]eval.Check
}

// maxRecent bounds what is remembered: some tens of megabytes at worst.
const maxRecent = 4096

func (r *recent) get(key string) ([]eval.Check, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	checks, ok := r.checks[key]
	return slices.Clone(checks), ok
}

func (r *recent) put(key string, checks []eval.Check) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.checks == nil || len(r.checks) >= maxRecent {
		r.checks = map[string][]eval.Check{}
	}
	r.checks[key] = slices.Clone(checks)
}

// keyLocks lets one goroutine at a time work on a key.
type keyLocks struct {
	mu    sync.Mutex
	locks map[string]*keyLock
}

type keyLock struct {
	ch    chan struct{} // holds one token while free
	users int
}

// lock waits for the key, or for ctx to end.
func (k *keyLocks) lock(ctx context.Context, key string) (unlock func(), err error) {
	k.mu.Lock()
	if k.locks == nil {
		k.locks = map[string]*keyLock{}
	}
	l := k.locks[key]
	if l == nil {
		l = &keyLock{ch: make(chan struct{}, 1)}
		l.ch <- struct{}{}
		k.locks[key] = l
	}
	l.users++
	k.mu.Unlock()
	leave := func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		if l.users--; l.users == 0 {
			delete(k.locks, key)
		}
	}
	select {
	case <-l.ch:
		return func() { l.ch <- struct{}{}; leave() }, nil
	case <-ctx.Done():
		leave()
		return nil, ctx.Err()
	}
}
