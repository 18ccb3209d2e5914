package a

import "math/rand"

func newToken() string {
	b := make([]byte, 32)
	for i := range b {
		// ruleid: go-weak-random-for-security
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

func (s *Service) start() {
	code := fmt.Sprintf("%04d", rand.Intn(10000))
	// ruleid: go-weak-random-for-security
	resetCode := fmt.Sprintf("%06d", rand.Intn(1000000))
	// ruleid: go-weak-random-for-security
	sessionID = strconv.FormatInt(rand.Int63(), 36)
	// ok: go-weak-random-for-security
	delay := time.Duration(rand.Intn(100)) * time.Millisecond
	// ok: go-weak-random-for-security
	n, err := rand.Int(rand.Reader, max)
	// ok: go-weak-random-for-security
	token := rand.Text()
	// ok: go-weak-random-for-security
	pick := servers[rand.Intn(len(servers))]
}
