package main

import (
	"os/exec"
	"strings"
)

func SortReleases(folder, name string) []string {
	cmd := exec.Command("sort", "--version-sort", name)
	cmd.Dir = folder
	out, err := cmd.Output()
	if err != nil || len(out) == 0 {
		return []string{}
	}
	return strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
}
