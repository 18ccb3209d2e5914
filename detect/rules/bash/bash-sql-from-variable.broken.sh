while read -r id; do
  # ruleid: bash-sql-from-variable
  psql -At -c "SELECT name FROM t WHERE id = $id" | {
