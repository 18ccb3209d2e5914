package a

func reset(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-reset-link-from-host
	link := fmt.Sprintf("https://%s/reset?token=%s", r.Host, token)
	// ruleid: go-reset-link-from-host
	link2 := "https://" + r.Host + "/reset-password?token=" + token
	// ruleid: go-reset-link-from-host
	link3 := fmt.Sprintf("%s://%s/verify/%s", scheme, r.Host, token)
	// ok: go-reset-link-from-host
	good := s.baseURL + "/reset?token=" + token
	// ok: go-reset-link-from-host
	home := "https://" + r.Host + "/index.html"
	// ok: go-reset-link-from-host
	own := fmt.Sprintf("https://app.example.com/reset?token=%s", token)
}
