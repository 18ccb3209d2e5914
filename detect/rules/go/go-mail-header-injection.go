package m

func contact(w http.ResponseWriter, r *http.Request) {
	var msg strings.Builder
	subject := r.FormValue("subject")
	// ruleid: go-mail-header-injection
	fmt.Fprintf(&msg, "Subject: %s\r\n\r\n", subject)
	// ruleid: go-mail-header-injection
	head := "To: " + r.FormValue("to") + "\r\n"
	// ruleid: go-mail-header-injection
	text := fmt.Sprintf("From: %s\r\nTo: team@example.org\r\n\r\n", r.FormValue("from"))
	to, err := mail.ParseAddress(r.FormValue("to"))
	// ok: go-mail-header-injection
	fmt.Fprintf(&msg, "To: %s\r\n", to.Address)
	// ok: go-mail-header-injection
	fmt.Fprintf(&msg, "Subject: %s\r\n", mime.QEncoding.Encode("utf-8", subject))
	// ok: go-mail-header-injection
	msg.WriteString(r.FormValue("text"))
}
