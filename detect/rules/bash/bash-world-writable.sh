setup() {
  # ruleid: bash-world-writable
  chmod 777 /srv/app
  # ruleid: bash-world-writable
  chmod -R a+rwx "$dir"
  # ruleid: bash-world-writable
  sudo chmod 666 /dev/ttyS0
  # ok: bash-world-writable
  chmod -R +w "$dir"
  # ok: bash-world-writable
  chmod 600 key.pem
  # ok: bash-world-writable
  chmod -R 755 /srv/app
  # ok: bash-world-writable
  umask 077
}
