package web

func fetch(w http.ResponseWriter, r *http.Request) {
	src := r.URL.Query().Get("url")
	// ruleid: go-ssrf
	resp, err := http.Get(src)
	// ruleid: go-ssrf
	req, err := http.NewRequestWithContext(r.Context(), "GET", src, nil)
	// ruleid: go-ssrf
	conn, err := net.Dial("tcp", r.FormValue("device")+":502")
	// ruleid: go-ssrf
	res, err := p.client.Get("http://" + r.PathValue("host") + "/status")
}

func good(w http.ResponseWriter, r *http.Request) {
	// ok: go-ssrf
	http.Get("https://api.example.com/v1/items")
	// ok: go-ssrf
	http.Get("https://api.example.com/v1/items/" + url.PathEscape(r.FormValue("id")))
	base, ok := providers[r.FormValue("provider")]
	// ok: go-ssrf
	http.Get("https://api.example.com/v1/items?id=" + r.FormValue("id"))
	// ok: go-ssrf
	cache.Get(r.FormValue("key"))
}

func preview(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.URL.Query().Get("url"))
	if err != nil || !allowedHosts[u.Hostname()] {
		return
	}
	// ok: go-ssrf
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, u.String(), nil)
	_ = req
}
