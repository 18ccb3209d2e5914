resp, err := http.Get(url)
// ruleid: go-response-used-before-check
defer resp.Body.Close()
if err != nil {
	return nil,
