package sample

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/tls"
	"database/sql"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
)

type store struct{ db *sql.DB }

func (s *store) byName(name string) (int, error) {
	rows, err := s.db.Query("SELECT id FROM users WHERE name = '" + name + "'")
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	return scan(rows)
}

func (s *store) byID(id int) (int, error) {
	rows, err := s.db.Query("SELECT name FROM users WHERE id = ?", id)
	if err != nil {
		return 0, err
	}
	return scan(rows)
}

func purge(db *sql.DB, table string) error {
	query := fmt.Sprintf("DELETE FROM %s", table)
	_, err := db.Exec(query)
	return err
}
