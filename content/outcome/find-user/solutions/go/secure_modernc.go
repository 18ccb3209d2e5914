package main

import (
	"database/sql"

	_ "modernc.org/sqlite"
)

func FindUser(db string, name string) []string {
	conn, err := sql.Open("sqlite", db)
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	rows, err := conn.Query("SELECT email FROM users WHERE name = ? ORDER BY email", name)
	if err != nil {
		panic(err)
	}
	defer rows.Close()
	emails := []string{}
	for rows.Next() {
		var email string
		if err := rows.Scan(&email); err != nil {
			panic(err)
		}
		emails = append(emails, email)
	}
	if err := rows.Err(); err != nil {
		panic(err)
	}
	return emails
}

func SetPhone(db string, name string, phone string) int64 {
	conn, err := sql.Open("sqlite", db)
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	res, err := conn.Exec("UPDATE users SET phone = ? WHERE name = ?", phone, name)
	if err != nil {
		panic(err)
	}
	n, err := res.RowsAffected()
	if err != nil {
		panic(err)
	}
	return n
}
