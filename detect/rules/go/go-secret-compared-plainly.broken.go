mac := hmac.New(sha256.New, key)
mac.Write(body)
expectedMAC := hex.EncodeToString(mac.Sum(nil))
// ruleid: go-secret-compared-plainly
if signature == expectedMAC {
	return process(
