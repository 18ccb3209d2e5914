package buildcache

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// staleMaking is the age at which an entry in the making belongs to a process
// that died: no compiler runs for so long.
const staleMaking = time.Hour

// grow counts a new entry and sweeps when the cache is over its size.
func (c *Cache) grow(by int64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.size >= 0 {
		c.size += by
		if c.size <= c.options.MaxBytes {
			return nil
		}
	}
	return c.sweep()
}

// used is one entry as the sweep sees it.
type used struct {
	entry string
	size  int64
	last  time.Time
}

// sweep removes what was not used for longest until a tenth of the room is
// free, and what dead processes left. Other processes may sweep as well: what
// vanishes meanwhile is fine. c.mu is held.
func (c *Cache) sweep() error {
	now := time.Now()
	if err := c.sweepMaking(now); err != nil {
		return err
	}
	all, err := c.survey()
	if err != nil {
		return err
	}
	c.size = 0
	for _, u := range all {
		c.size += u.size
	}
	if c.size <= c.options.MaxBytes {
		return nil
	}
	slices.SortFunc(all, func(a, b used) int {
		return cmp.Or(a.last.Compare(b.last), strings.Compare(a.entry, b.entry))
	})
	goal := c.options.MaxBytes / 10 * 9
	for _, u := range all {
		if c.size <= goal || now.Sub(u.last) < c.options.KeepFor {
			break
		}
		// The list goes first: an entry without one is no entry.
		if err := errors.Join(gone(os.Remove(files(u.entry))), os.RemoveAll(u.entry)); err != nil {
			return err
		}
		c.size -= u.size
	}
	return nil
}

func gone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func (c *Cache) sweepMaking(now time.Time) error {
	list, err := os.ReadDir(c.making())
	if err != nil {
		return err
	}
	for _, e := range list {
		info, err := e.Info()
		if err != nil || now.Sub(info.ModTime()) < staleMaking {
			continue
		}
		if err := os.RemoveAll(filepath.Join(c.making(), e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// survey lists all entries with their sizes and last uses.
func (c *Cache) survey() ([]used, error) {
	entries, err := filepath.Glob(filepath.Join(c.entries(), "*", "*"))
	if err != nil {
		return nil, err
	}
	var all []used
	for _, e := range entries {
		u := used{entry: e}
		if info, err := os.Stat(files(e)); err == nil {
			u.last = info.ModTime() // without a list: damaged, and oldest
		}
		_, u.size, err = listFiles(e, nil)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		all = append(all, u)
	}
	return all, nil
}
