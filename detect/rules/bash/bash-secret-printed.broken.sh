if ! login; then
  # ruleid: bash-secret-printed
  echo "login failed: $user / $password"
  [ "$tries" -lt 
