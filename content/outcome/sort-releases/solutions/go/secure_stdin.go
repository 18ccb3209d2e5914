package main

import (
	"bufio"
	"os"
	"os/exec"
)

// SortReleases feeds the file to sort, which thus never sees its name.
func SortReleases(folder, name string) []string {
	lines := []string{}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return lines
	}
	defer root.Close()
	f, err := root.Open(name)
	if err != nil {
		return lines
	}
	defer f.Close()

	cmd := exec.Command("sort", "-V")
	cmd.Stdin = f
	out, err := cmd.StdoutPipe()
	if err != nil {
		return lines
	}
	if err := cmd.Start(); err != nil {
		return lines
	}
	for sc := bufio.NewScanner(out); sc.Scan(); {
		lines = append(lines, sc.Text())
	}
	if err := cmd.Wait(); err != nil {
		return []string{}
	}
	return lines
}
