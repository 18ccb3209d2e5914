token=$(cat /run/token)
# ruleid: bash-tls-verification-off
curl --insecure -H "Authorization: Bearer $token" https://api.example.com/v1 | {
