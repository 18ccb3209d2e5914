package a

func f() {
	// ruleid: go-response-used-before-check
	resp, _ := http.Get("https://example.com")
	defer resp.Body.Close()
	answer, err := client.Do(req)
	// ruleid: go-response-used-before-check
	defer answer.Body.Close()
	// ruleid: go-response-used-before-check
	c, _ := r.Cookie("sid")
	id := c.Value
	// ok: go-response-used-before-check
	res, err := http.Get("https://example.com")
	if err != nil {
		return
	}
	// ok: go-response-used-before-check
	defer res.Body.Close()
	// ok: go-response-used-before-check
	n, _ := strconv.Atoi("3")
}
