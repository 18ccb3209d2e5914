package shop

import (
	"database/sql"
	"fmt"
	"net/http"
)

func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	sort := r.URL.Query().Get("sort")
	q := "SELECT id FROM items ORDER BY " + sort
	// ruleid: go-sql-injection-request
	rows, err := s.db.QueryContext(r.Context(), q, 10)
	var in struct{ Table string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return
	}
	// ruleid: go-sql-injection-request
	s.db.Exec(fmt.Sprintf("TRUNCATE %s", in.Table))
	// ruleid: go-sql-injection-request
	gdb.Order(r.FormValue("order")).Find(&items)
}

func (s *Server) good(w http.ResponseWriter, r *http.Request) {
	// ok: go-sql-injection-request
	s.db.QueryContext(r.Context(), "SELECT id FROM items WHERE name = $1", r.FormValue("name"))
	id, err := strconv.Atoi(r.FormValue("id"))
	// ok: go-sql-injection-request
	s.db.Exec(fmt.Sprintf("DELETE FROM items WHERE id = %d", id))
	sort := r.FormValue("sort")
	if !slices.Contains(columns, sort) {
		return
	}
	// ok: go-sql-injection-request
	s.db.Query("SELECT id FROM items ORDER BY " + sort)
	// ok: go-sql-injection-request
	s.db.Exec("UPDATE items SET name = ? WHERE id = ?", r.FormValue("name"), id)
}
