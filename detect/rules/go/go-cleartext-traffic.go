package a

// ruleid: go-cleartext-traffic
const bankURL = "http://bank.example.org/api/transfer"

func f(msg io.Reader) {
	// ruleid: go-cleartext-traffic
	http.Post("http://pay.example.org/orders", "application/json", msg)
	// ruleid: go-cleartext-traffic
	db, err := sql.Open("postgres", "host=db.example.org user=app sslmode=disable")
	// ruleid: go-cleartext-traffic
	l, err := ldap.DialURL("ldap://dir.example.org")
	// ok: go-cleartext-traffic
	http.Post("https://pay.example.org/orders", "application/json", msg)
	// ok: go-cleartext-traffic
	m, err := ldap.DialURL("ldaps://dir.example.org")
	// ok: go-cleartext-traffic
	http.Post("http://localhost:8080/orders", "application/json", msg)
	// ok: go-cleartext-traffic
	const ns = "http://www.w3.org/2000/svg"
}
