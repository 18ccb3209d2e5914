package a

func pseudonym(patient, email, data string) {
	// ruleid: go-hash-of-few-values
	a := sha256.Sum256([]byte(patient))
	// ruleid: go-hash-of-few-values
	b := md5.Sum([]byte(u.Email))
	// ruleid: go-hash-of-few-values
	c := sha1.Sum([]byte(phoneNumber))
	// ok: go-hash-of-few-values
	d := sha256.Sum256([]byte(data))
	// ok: go-hash-of-few-values
	m := hmac.New(sha256.New, secret)
	// ok: go-hash-of-few-values
	m.Write([]byte(email))
}
