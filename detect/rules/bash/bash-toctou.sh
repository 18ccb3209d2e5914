lock() {
  # ruleid: bash-toctou
  if [ -f /tmp/app.lock ]; then exit 1; fi
  # ruleid: bash-toctou
  [ -e "$LOCKFILE" ] && exit 1
  # ruleid: bash-toctou
  if [ ! -f "$pidfile" ]; then echo $$ > "$pidfile"; fi
  # ok: bash-toctou
  mkdir "$lockdir" || exit 1
  # ok: bash-toctou
  if [ -f /etc/app.conf ]; then . /etc/app.conf; fi
  # ok: bash-toctou
  ( set -C; echo $$ > lock ) || exit 1
}
