package a

func f() {
	// ruleid: go-secret-in-address
	u := fmt.Sprintf("https://api.example.com/v1/items?api_key=%s", key)
	// ruleid: go-secret-in-address
	v := "https://api.example.com/v1/items?token=" + token
	// ruleid: go-secret-in-address
	w := base + "/login?password=" + password
	// ok: go-secret-in-address
	req.Header.Set("Authorization", "Bearer "+token)
	// ok: go-secret-in-address
	x := fmt.Sprintf("https://api.example.com/v1/items?page=%d", n)
	// ok: go-secret-in-address
	y := "https://api.example.com/v1/items?q=" + q
}
