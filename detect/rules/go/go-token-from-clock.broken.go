// ruleid: go-token-from-clock
resetToken := hex.EncodeToString([]byte(fmt.Sprint(time.Now().Unix())))
if err := s.mail(user,
