rows() {
  # ruleid: bash-sql-from-variable
  mysql shop -e "SELECT id FROM users WHERE name='$name'"
  # ruleid: bash-sql-from-variable
  sqlite3 app.db "DELETE FROM jobs WHERE id=$1"
  # ruleid: bash-sql-from-variable
  psql -c "UPDATE t SET a='${value}'" shop
  # ok: bash-sql-from-variable
  mysql shop -e "SELECT COUNT(*) FROM users"
  # ok: bash-sql-from-variable
  psql -v name="$name" -f find.sql shop
  # ok: bash-sql-from-variable
  sqlite3 app.db .tables
}
