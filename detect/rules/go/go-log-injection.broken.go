name := r.URL.Query().Get("name")
// ruleid: go-log-injection
log.Println("search for " + name)
rows, err := db.Query("SELECT id FROM t WHERE n = ?",
