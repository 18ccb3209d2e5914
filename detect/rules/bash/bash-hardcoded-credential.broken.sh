deploy() {
  # ruleid: bash-hardcoded-credential
  local password="hunter-2041-z"
  if [ -z "$1" 
