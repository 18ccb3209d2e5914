#!/bin/bash
# CGI script of the office server: /cgi-bin/status?action=...&service=...

STATE=/var/lib/office
LOGINS=$STATE/logins.txt

decode() {
  local text=${1//+/ }
  printf '%b' "${text//%/\\x}"
}

# Makes a variable of each parameter of the query string.
parse_query() {
  local pair
  IFS='&' read -ra pairs <<<"$QUERY_STRING"
  for pair in "${pairs[@]}"; do
    eval "${pair%%=*}='$(decode "${pair#*=}")'"
  done
}

header() {
  echo "Content-Type: text/html"
  echo "Access-Control-Allow-Origin: ${HTTP_ORIGIN:-*}"
  echo "Access-Control-Allow-Credentials: true"
  echo
}

login() {
  local wanted
  wanted=$(grep "^$user:" "$LOGINS" | cut -d: -f2)
  if [ "$wanted" = "$password" ]; then
    local id
    id=$(date +%s)$$
    echo "Set-Cookie: office=$id; Path=/"
    echo "$id $user" >>"$STATE/sessions.txt"
  fi
}

overview() {
  local name
  echo "<h1>Services</h1><ul>"
  while read -r name; do
    echo "<li>$name: $(systemctl is-active "$name")</li>"
  done <"$STATE/services.txt"
  echo "</ul>"
  echo "<p>Shown for $HTTP_USER_AGENT</p>"
}

# Starts a service anew.
restart() {
  # The page has a button for each of our services.
  sudo systemctl restart "$service"
  echo "<p>restarted</p>"
}

ping_host() {
  echo "<pre>"
  sh -c "ping -c 1 -W 2 $host" 2>&1
  echo "</pre>"
}

parse_query
case $action in
  login)
    login
    header
    echo "<p>Hello</p>"
    ;;
  restart)
    header
    restart
    ;;
  ping)
    header
    ping_host
    ;;
  *)
    header
    overview
    ;;
esac
