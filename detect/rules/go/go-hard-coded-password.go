package a

// ruleid: go-hard-coded-password
const dbPassword = "Hunter-Green-42"

func f() {
	// ruleid: go-hard-coded-password
	db, err := sql.Open("mysql", "shop:Rainy7Day@tcp(192.0.2.7:3306)/shop")
	// ruleid: go-hard-coded-password
	req.SetBasicAuth("admin", "let-me-in-77")
	// ruleid: go-hard-coded-password
	auth := smtp.PlainAuth("", "app@example.com", "m41l-pass", "mail.example.com")
	// ruleid: go-hard-coded-password
	conf := Config{User: "root", Password: "Violet.Cable.11"}
	// ok: go-hard-coded-password
	pass := os.Getenv("DB_PASSWORD")
	// ok: go-hard-coded-password
	req.SetBasicAuth(user, pass)
	// ok: go-hard-coded-password
	const passwordField = "password"
	// ok: go-hard-coded-password
	errPassword := "password must have eight characters"
	// ok: go-hard-coded-password
	db2, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
}
