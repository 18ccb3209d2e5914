package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func SortReleases(folder string, name string) []string {
	if strings.ContainsRune(name, filepath.Separator) {
		return []string{}
	}
	path := filepath.Join(folder, name)
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return []string{}
	}
	out, err := exec.Command("sort", "--version-sort", "--", path).Output()
	if err != nil {
		return []string{}
	}
	text := strings.TrimSuffix(string(out), "\n")
	if text == "" {
		return []string{}
	}
	return strings.Split(text, "\n")
}
