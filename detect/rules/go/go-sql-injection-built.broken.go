var cond strings.Builder
for _, w := range words {
	// ruleid: go-sql-injection-built
	cond.WriteString(" AND note LIKE '%" + w + "%'")
}
// ruleid: go-sql-injection-built
row := db.QueryRow(fmt.Sprintf("INSERT INTO logs (who, what) VALUES ('%s', '%s')", who, what))
if err := row.Scan(&
