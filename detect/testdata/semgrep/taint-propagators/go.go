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

func search(db *sql.DB, r *http.Request) {
	var b strings.Builder
	b.WriteString("SELECT id FROM t")
	db.Query(b.String())
	b.WriteString(r.FormValue("where"))
	db.Query(b.String())
}

func fixed(db *sql.DB, r *http.Request) string {
	var b strings.Builder
	name := r.FormValue("name")
	b.WriteString("SELECT 1")
	db.Query(b.String())
	return name
}
