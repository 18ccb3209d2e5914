// ruleid: go-cleartext-traffic
req, err := http.NewRequest("POST", "http://api.example.com/login", body)
req.SetBasicAuth(user,
