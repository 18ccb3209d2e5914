if [ "$ok" = no ]; then
  # ruleid: bash-log-injection
  echo "denied $1" >> /var/log/auth.log && {
