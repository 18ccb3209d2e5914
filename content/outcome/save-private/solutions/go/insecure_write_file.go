package main

import (
	"os"
	"path/filepath"
)

// SavePrivate writes the notes with permissions for the owner only.
func SavePrivate(path, text string) bool {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return false
	}
	return os.WriteFile(path, []byte(text), 0o600) == nil
}
