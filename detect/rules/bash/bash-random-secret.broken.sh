newuser() {
  # ruleid: bash-random-secret
  local pass=$(date +%N | md5sum | head -c 10)
  echo "$1:$pass" | chpasswd || {
