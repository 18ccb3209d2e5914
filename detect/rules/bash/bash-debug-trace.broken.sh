deploy() {
  # ruleid: bash-debug-trace
  set -x
  if [ "$1" = prod 
