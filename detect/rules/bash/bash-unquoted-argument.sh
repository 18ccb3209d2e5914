f() {
  # ruleid: bash-unquoted-argument
  cp $src /srv/data
  # ruleid: bash-unquoted-argument
  tar czf /srv/a.tgz $dir
  # ruleid: bash-unquoted-argument
  cat $1
  # ok: bash-unquoted-argument
  cp -- "$src" /srv/data
  # ok: bash-unquoted-argument
  cat "$1"
  # ok: bash-unquoted-argument
  tar czf /srv/a.tgz "$dir"
}
