package main

import "strings"

// RedirectTarget picks the page to open after signing in.
func RedirectTarget(target, host, fallback string) string {
	if strings.ContainsAny(target, "\\\t\r\n\x00 ") {
		return fallback
	}
	for _, base := range []string{"https://" + host, "http://" + host} {
		rest, ok := strings.CutPrefix(target, base)
		if ok && (rest == "" || rest[0] == '/' || rest[0] == '?' || rest[0] == '#') {
			return target
		}
	}
	if len(target) > 0 && target[0] == '/' && (len(target) == 1 || target[1] != '/') {
		return target
	}
	return fallback
}
