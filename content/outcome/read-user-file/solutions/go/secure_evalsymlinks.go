package main

import (
	"os"
	"path/filepath"
	"strings"
)

func ReadUserFile(root string, name string) []byte {
	base, err := filepath.EvalSymlinks(root)
	if err != nil {
		return nil
	}
	target, err := filepath.EvalSymlinks(filepath.Join(base, name))
	if err != nil {
		return nil
	}
	rel, err := filepath.Rel(base, target)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return nil
	}
	info, err := os.Stat(target)
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	data, err := os.ReadFile(target)
	if err != nil {
		return nil
	}
	return data
}
