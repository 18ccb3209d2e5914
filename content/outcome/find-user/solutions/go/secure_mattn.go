package main

import (
	"database/sql"
	"sort"

	_ "github.com/mattn/go-sqlite3"
)

func FindUser(db, name string) []string {
	emails := make([]string, 0)
	conn, err := sql.Open("sqlite3", "file:"+db)
	if err != nil {
		return emails
	}
	defer conn.Close()
	stmt, err := conn.Prepare("SELECT email FROM users WHERE name = $1")
	if err != nil {
		return emails
	}
	defer stmt.Close()
	rows, err := stmt.Query(name)
	if err != nil {
		return emails
	}
	defer rows.Close()
	for rows.Next() {
		var email sql.NullString
		if rows.Scan(&email) == nil && email.Valid {
			emails = append(emails, email.String)
		}
	}
	sort.Strings(emails)
	return emails
}

func SetPhone(db, name, phone string) int64 {
	conn, err := sql.Open("sqlite3", "file:"+db)
	if err != nil {
		return 0
	}
	defer conn.Close()
	result, err := conn.Exec("UPDATE users SET phone = $1 WHERE name = $2", phone, name)
	if err != nil {
		return 0
	}
	count, _ := result.RowsAffected()
	return count
}
