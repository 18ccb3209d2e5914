package main

import (
	"database/sql"
	"fmt"

	_ "github.com/mattn/go-sqlite3"
)

func FindUser(db, name string) []string {
	result := []string{}
	conn, err := sql.Open("sqlite3", db)
	if err != nil {
		return result
	}
	defer conn.Close()

	rows, err := conn.Query(fmt.Sprintf("SELECT email FROM users WHERE name = '%s' ORDER BY email", name))
	if err != nil {
		return result
	}
	defer rows.Close()
	for rows.Next() {
		var email string
		if err := rows.Scan(&email); err == nil {
			result = append(result, email)
		}
	}
	return result
}

func SetPhone(db, name, phone string) int64 {
	conn, err := sql.Open("sqlite3", db)
	if err != nil {
		return 0
	}
	defer conn.Close()

	res, err := conn.Exec(fmt.Sprintf("UPDATE users SET phone = '%s' WHERE name = '%s'", phone, name))
	if err != nil {
		return 0
	}
	n, _ := res.RowsAffected()
	return n
}
