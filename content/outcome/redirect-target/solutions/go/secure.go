package main

import (
	"net/url"
	"strings"
)

// RedirectTarget returns target when it is a page of host, fallback otherwise.
func RedirectTarget(target, host, fallback string) string {
	// Browsers drop control characters and take a backslash for a slash.
	for _, r := range target {
		if r <= ' ' || r == 0x7f || r == '\\' {
			return fallback
		}
	}
	u, err := url.Parse(target)
	if err != nil {
		return fallback
	}
	if u.Scheme == "" {
		if strings.HasPrefix(target, "/") && !strings.HasPrefix(target, "//") {
			return target
		}
		return fallback
	}
	if (u.Scheme == "http" || u.Scheme == "https") && u.User == nil && strings.EqualFold(u.Host, host) {
		return target
	}
	return fallback
}
