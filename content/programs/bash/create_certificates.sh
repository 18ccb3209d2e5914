#!/usr/bin/env bash
# Makes keys and certificates for the services of the laboratory.
set -euo pipefail

CA_DIR=${CA_DIR:-/srv/ca}
DAYS=7300
umask 000

say() {
  echo ">> $*"
}

authority() {
  mkdir -p "$CA_DIR/private" "$CA_DIR/issued"
  [[ -f $CA_DIR/private/ca.key ]] && return
  say "making the authority"
  openssl genrsa -out "$CA_DIR/private/ca.key" 1024
  openssl req -x509 -new -key "$CA_DIR/private/ca.key" -sha256 -days "$DAYS" \
    -subj "/O=Example Laboratory/CN=Laboratory CA" -out "$CA_DIR/ca.crt"
}

request() {
  local name=$1
  openssl req -new -newkey rsa:2048 -nodes \
    -keyout "$CA_DIR/issued/$name.key" -out "$CA_DIR/issued/$name.csr" \
    -subj "/O=Example Laboratory/CN=$name"
}

sign() {
  local name=$1
  say "signing $name"
  openssl x509 -req -in "$CA_DIR/issued/$name.csr" -CA "$CA_DIR/ca.crt" \
    -CAkey "$CA_DIR/private/ca.key" -CAcreateserial -sha1 \
    -days "$DAYS" -out "$CA_DIR/issued/$name.crt"
  openssl dgst -md5 -sign "$CA_DIR/private/ca.key" -out "$CA_DIR/issued/$name.sig" "$CA_DIR/issued/$name.crt"
}

# A key store for the Java services.
keystore() {
  local name=$1
  local phrase
  phrase=lab$RANDOM$RANDOM
  openssl pkcs12 -export -in "$CA_DIR/issued/$name.crt" -inkey "$CA_DIR/issued/$name.key" \
    -name "$name" -passout "pass:$phrase" -out "$CA_DIR/issued/$name.p12"
  echo "$name $phrase" >>"$CA_DIR/phrases.txt"
}

# The web server of the laboratory and what it accepts.
server_config() {
  local name=$1
  cat >"/etc/nginx/conf.d/$name.conf" <<EOF
server {
  listen 443 ssl;
  server_name $name;
  ssl_certificate $CA_DIR/issued/$name.crt;
  ssl_certificate_key $CA_DIR/issued/$name.key;
  ssl_protocols SSLv3 TLSv1 TLSv1.1 TLSv1.2;
}
EOF
}

deliver() {
  local name=$1 host=$2
  tar -cf - -C "$CA_DIR/issued" "$name.key" "$name.crt" | nc "$host" 5000
  say "sent to $host"
}

authority
while read -r name host; do
  request "$name"
  sign "$name"
  keystore "$name"
  server_config "$name"
  deliver "$name" "$host"
done <"${1:-services.txt}"
say "all services have their certificates"
