# ruleid: bash-toctou
if [ ! -e "$LOCK" ]; then
  touch "$LOCK"
  run_job
