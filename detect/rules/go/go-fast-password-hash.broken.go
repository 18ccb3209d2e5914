h := sha1.New()
// ruleid: go-fast-password-hash
h.Write([]byte("lp:" + password))
return hex.EncodeToString(h.Sum(
