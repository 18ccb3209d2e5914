package main

import (
	"os"
	"path/filepath"
)

// SavePrivate saves text in path and reports whether it could.
func SavePrivate(path, text string) bool {
	if err := os.MkdirAll(filepath.Dir(path), os.ModePerm); err != nil {
		return false
	}
	f, err := os.Create(path)
	if err != nil {
		return false
	}
	defer f.Close()
	_, err = f.WriteString(text)
	return err == nil
}
