push() {
  # ruleid: bash-ssh-host-key-unchecked
  ssh -o StrictHostKeyChecking=no app@host.example.com uptime
  # ruleid: bash-ssh-host-key-unchecked
  scp -o UserKnownHostsFile=/dev/null a.tgz host:/srv
  # ruleid: bash-ssh-host-key-unchecked
  export GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"
  # ok: bash-ssh-host-key-unchecked
  ssh app@host.example.com uptime
  # ok: bash-ssh-host-key-unchecked
  ssh -o StrictHostKeyChecking=yes host uptime
  # ok: bash-ssh-host-key-unchecked
  ssh-keyscan host.example.com
}
