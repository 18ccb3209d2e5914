dump() {
  # ruleid: bash-password-in-argument
  mysqldump -u root -p"$DB_PASS" shop
  # ruleid: bash-password-in-argument
  mysql --password=hunter2041 -e "SELECT 1"
  # ruleid: bash-password-in-argument
  curl -u app:$API_PASS https://example.com
  # ruleid: bash-password-in-argument
  sshpass -p$PW ssh host
  # ok: bash-password-in-argument
  mysql --defaults-extra-file=/root/.my.cnf shop
  # ok: bash-password-in-argument
  docker run -p8080:80 app
  # ok: bash-password-in-argument
  psql -h db -p 5432 shop
}
