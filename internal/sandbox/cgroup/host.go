package cgroup

// What the host offers: its hierarchies, and where this process is in them.

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// mount is one hierarchy as this process sees it.
type mount struct {
	controllers []string // version 1 only
	point       string   // where it is mounted
	own         string   // the folder of this process's own group
}

// host lists the hierarchies.
type host struct {
	v1 []mount
	v2 *mount
}

// v1Mounts returns the hierarchies of version 1 with a controller of interest,
// each once (cpu and cpuacct often share one).
func (h host) v1Mounts() []mount {
	var out []mount
	for _, m := range h.v1 {
		if len(v1Serves(m)) > 0 {
			out = append(out, m)
		}
	}
	return out
}

func v1Serves(m mount) []Controller {
	var out []Controller
	for name, c := range map[string]Controller{"memory": Memory, "pids": Pids, "cpuacct": CPU} {
		if slices.Contains(m.controllers, name) {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return out
}

// readHost reads mountinfo and cgroup below proc ("/proc/self").
func readHost(proc string) (host, error) {
	info, err := os.ReadFile(filepath.Join(proc, "mountinfo"))
	if err != nil {
		return host{}, fmt.Errorf("find control groups: %w", err)
	}
	own, err := os.ReadFile(filepath.Join(proc, "cgroup"))
	if err != nil {
		return host{}, fmt.Errorf("find control groups: %w", err)
	}
	return parseHost(string(info), string(own)), nil
}

// parseHost understands proc(5) mountinfo and cgroups(7) /proc/pid/cgroup.
func parseHost(mountinfo, own string) host {
	paths := ownPaths(own)
	var h host
	for line := range strings.Lines(mountinfo) {
		left, right, ok := strings.Cut(line, " - ")
		l, r := strings.Fields(left), strings.Fields(right)
		if !ok || len(l) < 5 || len(r) < 3 {
			continue
		}
		root, point := unescape(l[3]), unescape(l[4])
		switch r[0] {
		case "cgroup2":
			if h.v2 == nil {
				h.v2 = &mount{point: point, own: ownDir(root, point, paths[""])}
			}
		case "cgroup":
			names := strings.Split(r[2], ",")
			for name, p := range paths {
				if name != "" && slices.Contains(names, name) {
					h.v1 = append(h.v1, mount{names, point, ownDir(root, point, p)})
					break
				}
			}
		}
	}
	return h
}

// ownPaths maps each version 1 controller, and "" for version 2, to the path of
// this process's group.
func ownPaths(own string) map[string]string {
	paths := map[string]string{}
	for line := range strings.Lines(own) {
		f := strings.SplitN(strings.TrimSuffix(line, "\n"), ":", 3)
		if len(f) != 3 {
			continue
		}
		for _, name := range strings.Split(f[1], ",") {
			paths[name] = f[2]
		}
	}
	return paths
}

// ownDir translates a group's path to a folder. A container may mount only the
// part below root, and a path outside of it means that our own group cannot be
// seen: then the mount's top is the best there is.
func ownDir(root, point, own string) string {
	rel := path.Clean("/" + own)
	if root != "/" {
		rest, ok := strings.CutPrefix(rel, root)
		if !ok || (rest != "" && rest[0] != '/') {
			return point
		}
		rel = rest
	}
	if strings.HasPrefix(own, "/..") {
		return point
	}
	return filepath.Join(point, rel)
}

// unescape undoes the octal escapes of mountinfo.
func unescape(s string) string {
	return strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace(s)
}
