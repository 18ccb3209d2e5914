if [ ! -f "$pem" ]; then
  # ruleid: bash-weak-key-size
  openssl genrsa -out "$pem" 1024 && {
