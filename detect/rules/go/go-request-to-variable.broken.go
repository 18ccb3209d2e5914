// ruleid: go-request-to-variable
resp, err := http.Get(targetURL)
if err != nil {
	return nil,
