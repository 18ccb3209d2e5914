package main

import (
	"os"
	"path/filepath"
)

// SavePrivate writes text to path, readable and writable by its owner alone.
func SavePrivate(path, text string) bool {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return false
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return false
	}
	if !fill(f, text) {
		f.Close()
		return false
	}
	return f.Close() == nil
}

func fill(f *os.File, text string) bool {
	// A file that was there already has its old mode.
	if err := f.Chmod(0o600); err != nil {
		return false
	}
	if err := f.Truncate(0); err != nil {
		return false
	}
	_, err := f.WriteString(text)
	return err == nil
}
