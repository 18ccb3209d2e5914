package a

func f() {
	// ruleid: go-math-rand
	b.WriteByte(signs[rand.Intn(len(signs))])
	// ruleid: go-math-rand
	id := fmt.Sprintf("%d", rand.Int63())
	// ruleid: go-math-rand
	name := strconv.Itoa(rand.Int())
	// ok: go-math-rand
	time.Sleep(time.Duration(rand.Intn(100)))
	// ok: go-math-rand
	n, err := rand.Int(rand.Reader, max)
	// ok: go-math-rand
	text := rand.Text()
}
