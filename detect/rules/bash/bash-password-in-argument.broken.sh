if [ -n "$DB_PASS" ]; then
  # ruleid: bash-password-in-argument
  mysql -uroot -p"$DB_PASS" -e "SHOW TABLES" shop | {
