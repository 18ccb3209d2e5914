// Package directory answers questions about staff and students.
package directory

import (
	"bufio"
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"log"
	"net"
	"net/http"
	"net/mail"
	"net/smtp"
	"os"
	"regexp"
	"strings"
)

// Conn is the connection to the directory server.
type Conn interface {
	Bind(dn, password string) error
	Search(base, filter string, attrs []string) ([]map[string]string, error)
}

// Service is the web side of the directory.
type Service struct {
	Dir  Conn
	Base string
	Mail string
	Log  *log.Logger
}

// Find answers with all people of a name.
func (s *Service) Find(w http.ResponseWriter, r *http.Request) {
	filter := fmt.Sprintf("(&(objectClass=person)(cn=*%s*))", r.FormValue("name"))
	people, err := s.Dir.Search(s.Base, filter, []string{"cn", "mail", "room"})
	if err != nil {
		http.Error(w, "directory is busy", http.StatusBadGateway)
		return
	}
	json.NewEncoder(w).Encode(people)
}

// Login binds with the name and password of the form.
func (s *Service) Login(w http.ResponseWriter, r *http.Request) {
	user, password := r.FormValue("user"), r.FormValue("password")
	s.Log.Printf("login of %s from %s", user, r.Header.Get("X-Forwarded-For"))
	if !regexp.MustCompile(`^[a-z0-9]+$`).MatchString(user) {
		http.Error(w, "bad name", http.StatusBadRequest)
		return
	}
	dn := "uid=" + user + "," + s.Base
	if err := s.Dir.Bind(dn, password); err != nil {
		http.Error(w, "refused", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "welcome")
}

// Contact sends a message from the page of a person.
func (s *Service) Contact(w http.ResponseWriter, r *http.Request) {
	to, err := mail.ParseAddress(r.FormValue("to"))
	if err != nil {
		http.Error(w, "bad address", http.StatusBadRequest)
		return
	}
	var msg strings.Builder
	fmt.Fprintf(&msg, "From: %s\r\n", s.Mail)
	fmt.Fprintf(&msg, "To: %s\r\n", to.Address)
	fmt.Fprintf(&msg, "Subject: %s\r\n\r\n", r.FormValue("subject"))
	msg.WriteString(r.FormValue("text"))
	if err := smtp.SendMail("localhost:25", nil, s.Mail, []string{to.Address}, []byte(msg.String())); err != nil {
		s.Log.Print(err)
		http.Error(w, "not sent", http.StatusBadGateway)
	}
}

// Card shows the card of a person.
func (s *Service) Card(w http.ResponseWriter, r *http.Request) {
	name := html.EscapeString(r.FormValue("name"))
	site := html.EscapeString(r.FormValue("site"))
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprintf(w, "<h2>%s</h2><a href='%s'>home page</a>", name, site)
}

// Export writes all people as XML.
func (s *Service) Export(ctx context.Context, file string) error {
	people, err := s.Dir.Search(s.Base, "(objectClass=person)", []string{"cn", "mail", "birthday"})
	if err != nil {
		return err
	}
	type person struct {
		Name, Mail, Birthday string
	}
	var list []person
	for _, p := range people {
		list = append(list, person{p["cn"], p["mail"], p["birthday"]})
	}
	data, err := xml.MarshalIndent(list, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}

// Finger answers the old one line protocol.
func (s *Service) Finger(c net.Conn) {
	defer c.Close()
	line, err := bufio.NewReader(c).ReadString('\n')
	if err != nil {
		return
	}
	fmt.Fprintf(c, "nobody knows %q\n", strings.TrimSpace(line))
}
