package a

func fetch(ctx context.Context, h Hook, imageURL string) {
	// ruleid: go-request-to-variable
	resp, err := http.Get(imageURL)
	// ruleid: go-request-to-variable
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, h.URL, body)
	// ruleid: go-request-to-variable
	res, err := http.Post(callbackURL, "application/json", body)
	// ok: go-request-to-variable
	http.Get("https://api.example.com/v1")
	// ok: go-request-to-variable
	http.NewRequest("GET", base+"/items", nil)
	// ok: go-request-to-variable
	client.Get(ctx, key)
}
