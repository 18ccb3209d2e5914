package main

import (
	"os"
	"path/filepath"
)

// SavePrivate replaces the file at path by one that holds text.
func SavePrivate(path, text string) bool {
	dir := filepath.Dir(path)
	if os.MkdirAll(dir, 0o755) != nil {
		return false
	}
	tmp, err := os.CreateTemp(dir, ".notes-*") // mode 0600
	if err != nil {
		return false
	}
	_, err = tmp.WriteString(text)
	if closeErr := tmp.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		os.Remove(tmp.Name())
		return false
	}
	return true
}
