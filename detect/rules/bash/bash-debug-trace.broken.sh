deploy() {
  # ruleid: bash-debug-trace
  set -x
  helm upgrade app --set "key=$SECRET_KEY"
  if [ "$1" = prod 
