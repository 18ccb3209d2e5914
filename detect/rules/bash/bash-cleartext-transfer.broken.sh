# ruleid: bash-cleartext-transfer
data=$(curl -s "http://api.example.com/v1/rows?key=$key")
for row in $data; do {
