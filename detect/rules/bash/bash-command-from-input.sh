run() {
  # ruleid: bash-command-from-input
  $1
  # ruleid: bash-command-from-input
  sudo $1 --all
  # ruleid: bash-command-from-input
  $SSH_ORIGINAL_COMMAND
  # ok: bash-command-from-input
  echo $1
  # ok: bash-command-from-input
  create --name x \
    $2 \
    --zone y
  # ok: bash-command-from-input
  [[ "$b" == x &&
    "$1" == y ]] && return 1
  # ok: bash-command-from-input
  cat <<END
  $1
END
  # ok: bash-command-from-input
  case "$1" in start) start_all ;; esac
  # ok: bash-command-from-input
  [ "$1" = a ] && start
}
