package main

import (
	"os"
	"path/filepath"
)

func ReadUserFile(root, name string) []byte {
	if !filepath.IsLocal(name) {
		return nil
	}
	path := filepath.Join(root, name)
	info, err := os.Stat(path)
	if err != nil || info.IsDir() {
		return nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	return data
}
