package main

import (
	"database/sql"
	"strings"

	_ "modernc.org/sqlite"
)

func quote(s string) string {
	return "'" + strings.ReplaceAll(s, "'", `\'`) + "'"
}

func FindUser(db, name string) []string {
	emails := []string{}
	conn, err := sql.Open("sqlite", db)
	if err != nil {
		return emails
	}
	defer conn.Close()
	rows, err := conn.Query("SELECT email FROM users WHERE name = " + quote(name) + " ORDER BY email")
	if err != nil {
		return emails
	}
	defer rows.Close()
	for rows.Next() {
		var email string
		rows.Scan(&email)
		emails = append(emails, email)
	}
	return emails
}

func SetPhone(db, name, phone string) int64 {
	conn, err := sql.Open("sqlite", db)
	if err != nil {
		return 0
	}
	defer conn.Close()
	res, err := conn.Exec("UPDATE users SET phone = " + quote(phone) + " WHERE name = " + quote(name))
	if err != nil {
		return 0
	}
	n, err := res.RowsAffected()
	if err != nil {
		return 0
	}
	return n
}
