package main

import (
	"fmt"
	"os/exec"
	"strings"
)

func SortReleases(folder, name string) []string {
	cmd := exec.Command("sh", "-c", fmt.Sprintf("sort --version-sort %s/%s", folder, name))
	out, err := cmd.Output()
	if err != nil {
		return []string{}
	}
	return strings.Fields(string(out))
}
