// ruleid: go-hash-of-few-values
sum := sha256.Sum256([]byte(user.Phone))
return hex.EncodeToString(sum[:
