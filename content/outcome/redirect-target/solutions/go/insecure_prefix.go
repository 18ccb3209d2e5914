package main

import "strings"

// RedirectTarget returns the address to go to after login.
func RedirectTarget(target, host, fallback string) string {
	if target == "" {
		return fallback
	}
	if strings.HasPrefix(target, "/") {
		return target
	}
	if _, rest, ok := strings.Cut(target, "://"); ok && strings.HasPrefix(rest, host) {
		return target
	}
	return fallback
}
