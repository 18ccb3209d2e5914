for h in $(cat hosts); do
  # ruleid: bash-ssh-host-key-unchecked
  ssh -o StrictHostKeyChecking=no "$h" reboot && {
