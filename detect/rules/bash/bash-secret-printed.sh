show() {
  # ruleid: bash-secret-printed
  echo "connecting with $DB_PASSWORD"
  # ruleid: bash-secret-printed
  logger "key $API_KEY"
  # ruleid: bash-secret-printed
  printf 'secret %s' "$CLIENT_SECRET"
  # ok: bash-secret-printed
  echo "connecting as $DB_USER"
  # ok: bash-secret-printed
  echo "$DB_PASSWORD" | docker login --password-stdin
  # ok: bash-secret-printed
  echo "password changed"
}

ask_password() {
  read -r -s -p "Password: " password
  # ok: bash-secret-printed
  printf '%s' "$password"
}
