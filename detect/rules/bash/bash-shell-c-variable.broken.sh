for host in $HOSTS; do
  # ruleid: bash-shell-c-variable
  ssh root@"$host" "tar czf /tmp/$name.tgz $dir" && {
