package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func SortReleases(folder, name string) []string {
	path := filepath.Join(folder, name)
	if _, err := os.Stat(path); err != nil {
		return []string{}
	}
	// Quoted, because names may hold spaces.
	out, err := exec.Command("/bin/sh", "-c", "sort -V '"+path+"'").Output()
	if err != nil {
		return []string{}
	}
	return strings.Split(strings.TrimRight(string(out), "\n"), "\n")
}
