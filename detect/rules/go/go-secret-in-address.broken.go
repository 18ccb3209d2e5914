// ruleid: go-secret-in-address
url := fmt.Sprintf("https://api.example.com/data?access_token=%s&limit=10", tok)
resp, err := http.Get(
