grant() {
  # ruleid: bash-sudo-nopasswd
  echo "deploy ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/deploy
  # ruleid: bash-sudo-nopasswd
  echo "$1 ALL=NOPASSWD:ALL" | tee -a /etc/sudoers
  # ruleid: bash-sudo-nopasswd
  printf '%s ALL=(root) NOPASSWD: ALL' "$u" > f
  # ok: bash-sudo-nopasswd
  echo "deploy ALL=(root) NOPASSWD: /bin/systemctl restart app" > f
  # ok: bash-sudo-nopasswd
  sudo systemctl restart app
  # ok: bash-sudo-nopasswd
  visudo -c
}
