package oracle

import (
	"fmt"
	"net/url"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
	"golang.org/x/net/idna"
)

// address is where a browser would go.
type address struct {
	Scheme, User, Host, Port, Path, Query, Fragment string
}

// urlParse reads an address as a browser does that stands on an https page of
// the site BASE names, or of some site when there is no BASE: then an address
// without a site of its own has scheme and host "". What a browser refuses is
// None.
func urlParse(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var in, base string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "s", &in, "base?", &base); err != nil {
		return nil, err
	}
	at, ok := parseURL(in, address{})
	if base != "" {
		page, fine := parseURL(base, address{})
		if !fine || page.Host == "" {
			return nil, fmt.Errorf("url.parse: base %q has no host", base)
		}
		at, ok = parseURL(in, page)
	}
	if !ok {
		return starlark.None, nil
	}
	return starlarkstruct.FromStringDict(starlark.String("url"), starlark.StringDict{
		"scheme": starlark.String(at.Scheme), "user": starlark.String(at.User), "host": starlark.String(at.Host),
		"port": starlark.String(at.Port), "path": starlark.String(at.Path), "query": starlark.String(at.Query),
		"fragment": starlark.String(at.Fragment),
	}), nil
}

// parseURL follows the WHATWG URL Standard (section 4.4) as far as scheme, site
// and path go. Numeric forms of IPv4 addresses are left as they are written.
func parseURL(s string, base address) (address, bool) {
	s = strings.TrimFunc(s, func(r rune) bool { return r <= ' ' })
	s = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(s)
	var a address
	s, a.Fragment, _ = strings.Cut(s, "#")
	scheme, rest := cutScheme(s)
	pageScheme := base.Scheme
	if pageScheme == "" {
		pageScheme = "https"
	}
	switch {
	case scheme != "" && !special(scheme):
		a.Scheme = scheme
		return opaque(a, rest)
	case scheme != "" && (scheme != pageScheme || startsSlash(rest) && startsSlash(rest[1:])):
		a.Scheme = scheme
		return authority(a, strings.TrimLeft(rest, `/\`))
	}
	// Relative to the page, with or without its own scheme before it.
	if startsSlash(rest) && startsSlash(rest[1:]) {
		a.Scheme = base.Scheme
		return authority(a, strings.TrimLeft(rest, `/\`))
	}
	a.Scheme, a.User, a.Host, a.Port = base.Scheme, base.User, base.Host, base.Port
	path, query, hasQuery := strings.Cut(rest, "?")
	a.Query = query
	switch {
	case path == "":
		a.Path = base.Path
		if !hasQuery {
			a.Query = base.Query
		}
		return a, true
	case !startsSlash(path):
		path = base.Path[:strings.LastIndex(base.Path, "/")+1] + path
	}
	a.Path = cleanPath(path)
	return a, true
}

func startsSlash(s string) bool { return s != "" && (s[0] == '/' || s[0] == '\\') }

func special(scheme string) bool {
	switch scheme {
	case "http", "https", "ws", "wss", "ftp":
		return true
	}
	return false
}

// cutScheme splits off "scheme:", lower-cased.
func cutScheme(s string) (scheme, rest string) {
	for i, c := range []byte(s) {
		switch {
		case c == ':' && i > 0:
			return strings.ToLower(s[:i]), s[i+1:]
		case 'a' <= c|0x20 && c|0x20 <= 'z':
		case i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		default:
			return "", s
		}
	}
	return "", s
}

// opaque reads what follows a scheme that is not special: javascript:, data:.
func opaque(a address, rest string) (address, bool) {
	rest, a.Query, _ = strings.Cut(rest, "?")
	if host, ok := strings.CutPrefix(rest, "//"); ok {
		host, a.Path, _ = strings.Cut(host, "/")
		a.Host = strings.ToLower(host)
		return a, true
	}
	a.Path = rest
	return a, true
}

// authority reads [user@]host[:port][/path][?query] of a special scheme, where a
// backslash is a slash.
func authority(a address, s string) (address, bool) {
	end := strings.IndexAny(s, `/\?`)
	if end < 0 {
		end = len(s)
	}
	site, rest := s[:end], s[end:]
	if at := strings.LastIndexByte(site, '@'); at >= 0 {
		a.User, site = site[:at], site[at+1:]
	}
	if colon := strings.LastIndexByte(site, ':'); colon > strings.LastIndexByte(site, ']') {
		a.Port, site = site[colon+1:], site[:colon]
		if strings.Trim(a.Port, "0123456789") != "" {
			return address{}, false
		}
	}
	path, query, _ := strings.Cut(rest, "?")
	a.Query, a.Path = query, cleanPath(path)
	var ok bool
	a.Host, ok = hostName(site)
	return a, ok
}

// hostName decodes and maps a host as a browser does before asking DNS.
func hostName(s string) (string, bool) {
	if strings.HasPrefix(s, "[") {
		return strings.ToLower(s), strings.HasSuffix(s, "]")
	}
	decoded, err := url.PathUnescape(s)
	if err != nil {
		return "", false
	}
	profile := idna.New(idna.MapForLookup(), idna.Transitional(false), idna.StrictDomainName(false))
	ascii, err := profile.ToASCII(decoded)
	if err != nil || ascii == "" || strings.ContainsAny(ascii, "\x00\t\n\r #/<>?@[\\]^|%\x7f") {
		return "", false
	}
	return ascii, true
}

// cleanPath resolves dots, also percent-encoded ones, with backslash as slash.
func cleanPath(p string) string {
	segments := strings.Split(strings.ReplaceAll(p, `\`, "/"), "/")
	var out []string
	for i, s := range segments {
		last := i == len(segments)-1
		switch strings.ReplaceAll(strings.ToLower(s), "%2e", ".") {
		case ".":
			if last {
				out = append(out, "")
			}
		case "..":
			if len(out) > 1 {
				out = out[:len(out)-1]
			}
			if last {
				out = append(out, "")
			}
		default:
			out = append(out, s)
		}
	}
	return "/" + strings.TrimPrefix(strings.Join(out, "/"), "/")
}
