package shop

import (
	"database/sql"
	"fmt"
)

func byName(db *sql.DB, name string) (*sql.Rows, error) {
	// ruleid: go-sql-injection-built
	q := fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
	return db.Query(q)
}

func drop(db *sql.DB, id string) error {
	// ruleid: go-sql-injection-built
	_, err := db.Exec("DELETE FROM orders WHERE id = " + id)
	return err
}

func search(db *gorm.DB, word string) {
	// ruleid: go-sql-injection-built
	db.Where(fmt.Sprintf("title LIKE '%%%s%%'", word)).Find(&list)
	// ruleid: go-sql-injection-built
	db.Where("owner = '" + word + "'").Find(&list)
	// ok: go-sql-injection-built
	db.Where("title LIKE ?", "%"+word+"%").Find(&list)
}

func good(db *sql.DB, name, table string) {
	// ok: go-sql-injection-built
	db.Query("SELECT id FROM users WHERE name = ?", name)
	// ok: go-sql-injection-built
	q := "SELECT id FROM users WHERE " + "name = ?"
	db.Query(q, name)
	// ok: go-sql-injection-built
	text := fmt.Sprintf("please select one from the list of %s", name)
	// ok: go-sql-injection-built
	marks := fmt.Sprintf("SELECT id FROM users WHERE id IN (%d)", 3)
	// ok: go-sql-injection-built
	fmt.Println("update was set to " + name)
	// ok: go-sql-injection-built
	in := fmt.Sprintf("SELECT id FROM t WHERE id IN (%s)", strings.Join(placeholders, ","))
	// ruleid: go-sql-injection-built
	ins := fmt.Sprintf("INSERT INTO t(a, b) VALUES (%d, %q)", 1, name)
}

func update(ctx context.Context, db *sql.DB, fields map[string]string) {
	var sb strings.Builder
	sb.WriteString("UPDATE profiles SET ")
	var conds []string
	for column, value := range fields {
		// ruleid: go-sql-injection-built
		sb.WriteString(column + " = '" + value + "'")
		// ruleid: go-sql-injection-built
		conds = append(conds, fmt.Sprintf("%s LIKE '%%%s%%'", column, value))
		// ruleid: go-sql-injection-built
		fmt.Fprintf(&sb, " AND note = '%s'", value)
		// ok: go-sql-injection-built
		fmt.Fprintf(&sb, "%s = $%d", column, 3)
	}
	// ok: go-sql-injection-built
	fmt.Fprintf(w, "file = '%s' not found", value)
}

func many(db *sql.DB, marks []string, args []any) {
	// ok: go-sql-injection-built
	db.Query("SELECT id FROM t WHERE id IN ("+strings.Join(marks, ",")+")", args...)
}
