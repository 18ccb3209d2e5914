f() {
  # ruleid: bash-setuid
  chmod u+s /usr/local/bin/tool
  # ruleid: bash-setuid
  chmod 4755 /usr/local/bin/tool
  # ruleid: bash-setuid
  install -m 4755 tool /usr/local/bin
  # ok: bash-setuid
  chmod -R g+s /var/log/app/
  # ok: bash-setuid
  chmod 755 /usr/local/bin/tool
  # ok: bash-setuid
  chmod u+x tool
  # ok: bash-setuid
  setcap cap_net_raw+ep tool
}
