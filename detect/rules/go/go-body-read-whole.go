package a

func f(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-body-read-whole
	data, err := io.ReadAll(r.Body)
	resp, err := http.Get("https://example.com")
	// ruleid: go-body-read-whole
	text, _ := ioutil.ReadAll(resp.Body)
	// ruleid: go-body-read-whole
	answer, _ := io.ReadAll(resp.Body)
	// ok: go-body-read-whole
	a, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	// ok: go-body-read-whole
	b, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	// ok: go-body-read-whole
	c, err := io.ReadAll(os.Stdin)
	// ok: go-body-read-whole
	d, err := io.ReadAll(resp.Body)
}

func (b plain) Bind(req *http.Request, to any) error {
	// ok: go-body-read-whole
	data, err := io.ReadAll(req.Body)
	return b.decode(data, to)
}

func (c *Context) GetRawData() ([]byte, error) {
	// ok: go-body-read-whole
	return io.ReadAll(c.Request.Body)
}
