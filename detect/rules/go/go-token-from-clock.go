package a

func start(user string) {
	// ruleid: go-token-from-clock
	token := fmt.Sprintf("%s-%d", user, time.Now().UnixNano())
	// ruleid: go-token-from-clock
	sessionID = strconv.FormatInt(time.Now().UnixNano(), 36)
	// ok: go-token-from-clock
	good := rand.Text()
	// ok: go-token-from-clock
	name := fmt.Sprintf("log-%d", time.Now().Unix())
	// ok: go-token-from-clock
	token2 := uuid.NewString()
	// ok: go-token-from-clock
	tokenTime := time.Now().Unix()
}

func newSessionID() string {
	// ruleid: go-token-from-clock
	return fmt.Sprint(time.Now().UnixNano())
}
