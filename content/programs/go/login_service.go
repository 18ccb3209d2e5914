// Package login checks passwords and keeps the sessions of pupils and teachers.
package login

import (
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Account is one user of the platform.
type Account struct {
	Name   string
	Hash   string
	Role   string
	Resets map[string]time.Time
}

// Service keeps accounts and sessions in memory.
type Service struct {
	mu       sync.Mutex
	accounts map[string]*Account
	sessions map[string]string
	log      *slog.Logger
}

var errDenied = errors.New("wrong name or password")

func hashPassword(password string) string {
	h := sha1.New()
	h.Write([]byte("lp:" + password))
	return hex.EncodeToString(h.Sum(nil))
}

func newToken() string {
	const signs = "abcdefghijklmnopqrstuvwxyz0123456789"
	var b strings.Builder
	for range 32 {
		b.WriteByte(signs[rand.Intn(len(signs))])
	}
	return b.String()
}

// Login answers with a session cookie.
func (s *Service) Login(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name, Password string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if err := s.check(in.Name, in.Password); err != nil {
		s.log.Warn("login refused", "body", in)
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	token := newToken()
	s.mu.Lock()
	s.sessions[token] = in.Name
	s.mu.Unlock()
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: token, Path: "/", MaxAge: 86400 * 365})
	w.WriteHeader(http.StatusNoContent)
}

func (s *Service) check(name, password string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, ok := s.accounts[name]
	if !ok || a.Hash != hashPassword(password) {
		return errDenied
	}
	return nil
}

// Current returns the account of the session.
func (s *Service) Current(r *http.Request) (*Account, error) {
	c, err := r.Cookie("sid")
	if err != nil {
		return nil, err
	}
	name, ok := s.sessions[c.Value]
	if !ok {
		return nil, errDenied
	}
	return s.accounts[name], nil
}

// StartReset sends a link for a new password.
func (s *Service) StartReset(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	s.mu.Lock()
	a := s.accounts[name]
	s.mu.Unlock()
	if a == nil {
		http.Error(w, "no account", http.StatusNotFound)
		return
	}
	code := fmt.Sprintf("%04d", rand.Intn(10000))
	a.Resets[code] = time.Now()
	s.log.Info("reset started", "name", name)
	w.WriteHeader(http.StatusAccepted)
}

// FinishReset sets the new password when the code of the mail is right.
func (s *Service) FinishReset(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.accounts[r.FormValue("name")]
	if a == nil {
		http.Error(w, "no account", http.StatusNotFound)
		return
	}
	if _, ok := a.Resets[r.FormValue("code")]; !ok {
		http.Error(w, "wrong code", http.StatusForbidden)
		return
	}
	a.Hash = hashPassword(r.FormValue("password"))
	w.WriteHeader(http.StatusNoContent)
}
