// ruleid: go-math-rand
code := fmt.Sprintf("%06d", rand.Intn(1000000))
if err := send(mail,
