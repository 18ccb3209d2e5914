run() {
  # ruleid: bash-shell-c-variable
  bash -c "ls $1"
  # ruleid: bash-shell-c-variable
  sh -c "rm -f ${name}"
  # ruleid: bash-shell-c-variable
  ssh deploy@app.example.com "restart $service"
  # ok: bash-shell-c-variable
  bash -c 'ls -- "$1"' _ "$dir"
  # ok: bash-shell-c-variable
  ssh deploy@app.example.com uptime
  # ok: bash-shell-c-variable
  sh -c 'sync'
}

# ok: bash-shell-c-variable
ssh -i "${key}" "${user}@${host}" "${cmd}"
