#!/usr/bin/env bash
# Fetches order files of the partners and loads them into the shop's database.
set -uo pipefail

INBOX=/srv/orders/inbox
DONE=/srv/orders/done
PARTNERS=/etc/orders/partners.csv

message() {
  printf '[%s] %s\n' "$(date +%H:%M)" "$1"
}

fetch() {
  local partner=$1 user=$2 password=$3
  message "fetching from $partner"
  wget -q -P "$INBOX/$partner" "ftp://$user:$password@ftp.example.com/$partner/*.csv"
}

# Decrypts what the partner has encrypted with our shared phrase.
decrypt() {
  local file=$1
  openssl enc -d -aes-256-cbc -md md5 -in "$file" -out "${file%.enc}" -k "$PHRASE"
  rm "$file"
}

# Loads a file line by line: article;count;customer;note
load() {
  local file=$1 article count customer note
  while IFS=';' read -r article count customer note; do
    psql -q shop <<EOF
INSERT INTO orders (article, amount, customer, note)
VALUES ('$article', $count, '$customer', '$note');
EOF
  done <"$file"
}

# Confirms an order by mail.
confirm() {
  local customer=$1 article=$2
  {
    echo "Subject: Your order of $article"
    echo "To: $customer"
    echo
    echo "Thank you."
  } | sendmail $customer
}

totals() {
  local file=$1
  awk -F';' -v OFS=';' '{ sum[$1] += $2 } END { for (a in sum) print a, sum[a] }' "$file"
}

# Finds the price by the expression that the partner has sent.
price() {
  local expression=$1
  local result
  result=$(awk "BEGIN { print $expression }")
  printf '%.2f\n' "$result"
}

archive() {
  local file=$1
  local name
  name=$(basename "$file")
  mv "$file" "$DONE/$(date +%F)-$name"
  cp "$DONE/$(date +%F)-$name" "/srv/www/public/orders/$name"
}

while IFS=, read -r partner user password; do
  fetch "$partner" "$user" "$password"
  for file in "$INBOX/$partner"/*.enc; do
    [ -e "$file" ] && decrypt "$file"
  done
  for file in "$INBOX/$partner"/*.csv; do
    [ -e "$file" ] || continue
    load "$file"
    totals "$file" >"$file.totals"
    while IFS=';' read -r article _ customer _; do
      confirm "$customer" "$article"
    done <"$file"
    archive "$file"
  done
done <"$PARTNERS"
message "import finished"
