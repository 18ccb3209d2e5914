package a

func newToken() string {
	// ruleid: go-fixed-seed
	r := rand.New(rand.NewSource(time.Now().UnixNano()))
	return fmt.Sprint(r.Int63())
}

func main() {
	// ruleid: go-fixed-seed
	rand.Seed(42)
	// ruleid: go-fixed-seed
	rand.Seed(int64(os.Getpid()))
	// ok: go-fixed-seed
	rand.Seed(time.Now().UnixNano())
	// ok: go-fixed-seed
	src := rand.NewPCG(rand.Uint64(), rand.Uint64())
	// ok: go-fixed-seed
	b, err := rand.Read(buf)
}
