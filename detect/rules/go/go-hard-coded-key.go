package a

// ruleid: go-hard-coded-key
const signingKey = "umbrella-canvas-river-905"

// ruleid: go-hard-coded-key
var jwtSecret = []byte("super-secret-value-1")

func f(text string) {
	// ruleid: go-hard-coded-key
	block, err := aes.NewCipher([]byte("0123456789abcdef"))
	// ruleid: go-hard-coded-key
	store := sessions.NewCookieStore([]byte("something-very-secret"))
	s := &Service{
		// ruleid: go-hard-coded-key
		key: []byte("parcel-ring-signing-2024"),
	}
	// ok: go-hard-coded-key
	key := []byte(os.Getenv("APP_KEY"))
	// ok: go-hard-coded-key
	b2, err := aes.NewCipher(key)
	// ok: go-hard-coded-key
	const keyHeader = "X-Signing-Key"
	// ok: go-hard-coded-key
	signingKey := cfg.SigningKey
	// ok: go-hard-coded-key
	mac := hmac.New(sha256.New, key)
	// ok: go-hard-coded-key
	const keySecret = "client-secret"
}
