package main

import (
	"net/url"
	"strings"
)

// RedirectTarget returns target if it points to our own site, else fallback.
func RedirectTarget(target, host, fallback string) string {
	u, err := url.Parse(target)
	if err != nil {
		return fallback
	}
	// relative to our site
	if u.Host == "" && strings.HasPrefix(u.Path, "/") {
		return target
	}
	if u.Hostname() == host {
		return target
	}
	return fallback
}
