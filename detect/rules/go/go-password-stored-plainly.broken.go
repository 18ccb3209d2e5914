// ruleid: go-password-stored-plainly
row := db.QueryRow("SELECT id FROM users WHERE name = ? AND password = ?", name, password)
if err := row.Scan(&id); err !=
