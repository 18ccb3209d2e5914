// Package invoices serves the invoice pages of the back office.
package invoices

import (
	"crypto/md5"
	"database/sql"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
)

// Invoice is one row of the invoices table.
type Invoice struct {
	ID       int64   `json:"id"`
	Customer string  `json:"customer"`
	Total    float64 `json:"total"`
	Paid     bool    `json:"paid"`
}

// Server holds what the handlers need.
type Server struct {
	DB     *sql.DB
	Folder string
}

// Routes registers all pages of the service.
func (s *Server) Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /invoices", s.search)
	mux.HandleFunc("GET /invoices/{id}", s.show)
	mux.HandleFunc("GET /invoices/export", s.export)
	mux.HandleFunc("GET /scans", s.scan)
	mux.HandleFunc("POST /invoices/pay", s.pay)
}

func (s *Server) search(w http.ResponseWriter, r *http.Request) {
	order := r.URL.Query().Get("sort")
	if order == "" {
		order = "id"
	}
	query := fmt.Sprintf("SELECT id, customer, total, paid FROM invoices WHERE customer LIKE $1 ORDER BY %s", order)
	rows, err := s.DB.QueryContext(r.Context(), query, r.FormValue("q")+"%")
	if err != nil {
		log.Printf("search: %v", err)
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	list := []Invoice{}
	for rows.Next() {
		var in Invoice
		if err := rows.Scan(&in.ID, &in.Customer, &in.Total, &in.Paid); err != nil {
			log.Printf("scan: %v", err)
			continue
		}
		list = append(list, in)
	}
	json.NewEncoder(w).Encode(list)
}

func (s *Server) load(r *http.Request, id int64) (*Invoice, error) {
	var in Invoice
	row := s.DB.QueryRowContext(r.Context(), "SELECT id, customer, total, paid FROM invoices WHERE id = $1", id)
	err := row.Scan(&in.ID, &in.Customer, &in.Total, &in.Paid)
	return &in, err
}

// show answers with one invoice for the customer who is logged in.
func (s *Server) show(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		http.Error(w, "bad id", http.StatusBadRequest)
		return
	}
	in, err := s.load(r, id)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	json.NewEncoder(w).Encode(in)
}

func (s *Server) export(w http.ResponseWriter, r *http.Request) {
	rows, err := s.DB.QueryContext(r.Context(), "SELECT customer, total FROM invoices")
	if err != nil {
		http.Error(w, "no data", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	out := csv.NewWriter(w)
	for rows.Next() {
		var customer, total string
		if rows.Scan(&customer, &total) == nil {
			out.Write([]string{customer, total})
		}
	}
	out.Flush()
}

func (s *Server) scan(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("file")
	data, err := os.ReadFile(filepath.Join(s.Folder, name))
	if err != nil {
		fmt.Fprintf(w, "cannot read scan: %v", err)
		return
	}
	w.Header().Set("Content-Type", "application/pdf")
	w.Write(data)
}

// reference is printed on the invoice and typed in by the customer when he pays.
func reference(in *Invoice) string {
	sum := md5.Sum([]byte(in.Customer + strconv.FormatInt(in.ID, 10)))
	return hex.EncodeToString(sum[:])
}

func (s *Server) pay(w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.ParseInt(r.FormValue("id"), 10, 64)
	inv, err := s.load(r, id)
	if err != nil || r.FormValue("reference") != reference(inv) {
		http.Error(w, "unknown invoice", http.StatusNotFound)
		return
	}
	amount, _ := strconv.ParseFloat(r.FormValue("amount"), 64)
	log.Printf("payment of %.2f by card %s for invoice %d", amount, r.FormValue("card"), id)
	if amount >= inv.Total {
		s.DB.ExecContext(r.Context(), "UPDATE invoices SET paid = true WHERE id = $1", id)
	}
	w.WriteHeader(http.StatusNoContent)
}
