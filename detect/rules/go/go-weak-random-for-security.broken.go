password := make([]byte, n)
for i := range password {
	// ruleid: go-weak-random-for-security
	password[i] = charset[rand.Intn(len(charset))]
}
return string(password
