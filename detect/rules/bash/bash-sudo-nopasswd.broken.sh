useradd -m "$name" || exit 1
# ruleid: bash-sudo-nopasswd
echo "$name ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers && {
