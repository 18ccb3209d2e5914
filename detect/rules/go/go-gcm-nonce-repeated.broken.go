nonce := []byte("000000000000")
// ruleid: go-gcm-nonce-repeated
out := aesgcm.Seal(nil, nonce, plaintext, nil)
return base64.StdEncoding.EncodeToString(
