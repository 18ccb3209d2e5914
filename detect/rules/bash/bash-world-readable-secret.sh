save() {
  # ruleid: bash-world-readable-secret
  echo "password=$DB_PASSWORD" > /etc/app.conf
  # ruleid: bash-world-readable-secret
  echo "$API_TOKEN" >> ~/.app
  # ruleid: bash-world-readable-secret
  printf '%s' "$SECRET_KEY" > key.txt
  # ok: bash-world-readable-secret
  echo "user=$DB_USER" > /etc/app.conf
  # ok: bash-world-readable-secret
  echo "token set" >&2
  # ok: bash-world-readable-secret
  echo "$n rows" > count.txt
}
