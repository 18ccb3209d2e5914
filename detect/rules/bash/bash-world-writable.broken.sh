mkdir -p "$log" || exit 1
# ruleid: bash-world-writable
chmod 0777 "$log" && {
