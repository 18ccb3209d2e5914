package main

import (
	"os"
	"path/filepath"
	"strings"
)

func ReadUserFile(root, name string) []byte {
	root, err := filepath.EvalSymlinks(root)
	if err != nil {
		return nil
	}
	path, err := filepath.EvalSymlinks(filepath.Join(root, name))
	if err != nil {
		return nil
	}
	// Make sure that the file is inside root.
	if !strings.HasPrefix(path, root) {
		return nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	return data
}
