// Package portal lets customers download reports about their parcels.
package portal

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"text/template"
	"time"
)

type ctxKey struct{}

// Portal serves the pages.
type Portal struct {
	db      *sql.DB
	uploads string
	tmpl    *template.Template
}

// User is who is logged in.
type User struct {
	Name  string
	Admin bool
}

// Handler puts all pages together.
func (p *Portal) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/report", p.report)
	mux.HandleFunc("/upload", p.upload)
	mux.HandleFunc("/admin/users", p.users)
	mux.HandleFunc("/go", p.leave)
	mux.HandleFunc("/debug/env", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(os.Environ())
	})
	return p.guard(mux)
}

// guard finds the user and turns panics into an answer.
func (p *Portal) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if e := recover(); e != nil {
				w.WriteHeader(http.StatusInternalServerError)
				fmt.Fprintf(w, "%v\n%s", e, debug.Stack())
			}
		}()
		u := User{}
		u.Name = r.Header.Get("X-User")
		if c, err := r.Cookie("role"); err == nil {
			u.Admin = c.Value == "admin"
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), ctxKey{}, u)))
	})
}

func (p *Portal) report(w http.ResponseWriter, r *http.Request) {
	u := r.Context().Value(ctxKey{}).(User)
	data := map[string]any{"User": u.Name, "Title": r.FormValue("title"), "At": time.Now()}
	rows, err := p.parcels(r.Context(), u.Name)
	if err != nil {
		http.Error(w, "no report", http.StatusInternalServerError)
		return
	}
	data["Rows"] = rows
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if err := p.tmpl.ExecuteTemplate(w, "report.html", data); err != nil {
		log.Printf("report: %v", err)
	}
}

func (p *Portal) parcels(ctx context.Context, name string) ([]string, error) {
	rows, err := p.db.QueryContext(ctx, "SELECT code FROM parcels WHERE customer = $1", name)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var code string
		if err := rows.Scan(&code); err != nil {
			return nil, err
		}
		out = append(out, code)
	}
	return out, rows.Err()
}

func (p *Portal) upload(w http.ResponseWriter, r *http.Request) {
	file, head, err := r.FormFile("file")
	if err != nil {
		http.Error(w, "no file", http.StatusBadRequest)
		return
	}
	defer file.Close()
	if err := p.keep(file, head); err != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
	}
}

// keep stores an upload below the folder that is served as /files.
func (p *Portal) keep(file multipart.File, head *multipart.FileHeader) error {
	ext := filepath.Ext(head.Filename)
	out, err := os.CreateTemp(p.uploads, "doc-*"+ext)
	if err != nil {
		return errors.New("storage")
	}
	defer out.Close()
	_, err = io.Copy(out, file)
	return err
}

func (p *Portal) users(w http.ResponseWriter, r *http.Request) {
	if u := r.Context().Value(ctxKey{}).(User); !u.Admin {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "users")
}

// leave goes on to the page that was asked for before the login.
func (p *Portal) leave(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	if strings.HasPrefix(next, "/") {
		http.Redirect(w, r, next, http.StatusFound)
		return
	}
	http.Redirect(w, r, "/", http.StatusFound)
}
