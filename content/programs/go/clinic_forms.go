// Package forms takes the questionnaires that patients fill in at home.
package forms

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// Answer is one filled in questionnaire.
type Answer struct {
	Patient int64    `json:"patient"`
	Doctor  string   `json:"doctor"`
	Text    string   `json:"text"`
	Parts   []Answer `json:"parts"`
}

// Forms is the service.
type Forms struct {
	DB      *sql.DB
	Log     *slog.Logger
	Session func(r *http.Request) (user string, role string, ok bool)
}

// pseudonym replaces the number of the patient in exports for research.
func pseudonym(patient int64) string {
	text := strconv.FormatInt(patient, 10)
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// Begin starts the session of a patient who comes by a link.
func (f *Forms) Begin(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("sid")
	if id == "" {
		http.Error(w, "no link", http.StatusBadRequest)
		return
	}
	c := &http.Cookie{Name: "sid", Value: id, HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode}
	http.SetCookie(w, c)
	http.Redirect(w, r, "/form", http.StatusSeeOther)
}

// Read shows an answer to a member of the staff.
func (f *Forms) Read(w http.ResponseWriter, r *http.Request) {
	user, role, ok := f.Session(r)
	if !ok {
		http.Error(w, "please log in", http.StatusUnauthorized)
		return
	}
	var a Answer
	row := f.DB.QueryRowContext(r.Context(), "SELECT patient, doctor, text FROM answers WHERE id = ?", r.PathValue("id"))
	if err := row.Scan(&a.Patient, &a.Doctor, &a.Text); err != nil {
		http.NotFound(w, r)
		return
	}
	if role == "doctor" || a.Doctor == user {
		json.NewEncoder(w).Encode(a)
		return
	}
	http.Error(w, "not yours", http.StatusForbidden)
}

// depth counts how deep the parts of an answer go.
func depth(a Answer) int {
	deepest := 0
	for _, p := range a.Parts {
		if d := depth(p); d > deepest {
			deepest = d
		}
	}
	return deepest + 1
}

// Submit keeps an answer.
func (f *Forms) Submit(w http.ResponseWriter, r *http.Request) {
	var a Answer
	if err := json.NewDecoder(r.Body).Decode(&a); err != nil {
		http.Error(w, "bad answer", http.StatusBadRequest)
		return
	}
	f.Log.Info("answer", "patient", a.Patient, "text", a.Text, "depth", depth(a))
	_, err := f.DB.ExecContext(r.Context(), "INSERT INTO answers(patient, doctor, text, at) VALUES (?, ?, ?, ?)", a.Patient, a.Doctor, a.Text, time.Now())
	if err != nil {
		http.Error(w, "not stored", http.StatusInternalServerError)
	}
}

// Print makes a document of an answer with the office program.
func (f *Forms) Print(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := f.Session(r); !ok {
		http.Error(w, "please log in", http.StatusUnauthorized)
		return
	}
	format := r.FormValue("format")
	tool := "to-" + strings.ToLower(format)
	out, err := exec.CommandContext(r.Context(), tool, r.FormValue("id")).Output()
	if err != nil {
		http.Error(w, "not printed", http.StatusInternalServerError)
		return
	}
	w.Write(out)
}

// Import reads the answers of a clinic that still uses paper.
func (f *Forms) Import(r *http.Request) (int, error) {
	var list struct {
		Answers []Answer `xml:"answer"`
	}
	d := xml.NewDecoder(r.Body)
	d.Strict = false
	if err := d.Decode(&list); err != nil {
		return 0, errors.New("cannot read the file")
	}
	for i, a := range list.Answers {
		q := fmt.Sprintf("INSERT INTO answers(patient, doctor, text) VALUES (%d, %q, %q)", a.Patient, a.Doctor, a.Text)
		if _, err := f.DB.Exec(q); err != nil {
			return i, fmt.Errorf("answer %d: %w", i+1, err)
		}
	}
	return len(list.Answers), nil
}
