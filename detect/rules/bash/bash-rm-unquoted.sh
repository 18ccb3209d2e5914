clean() {
  # ruleid: bash-rm-unquoted
  rm -rf $dir
  # ruleid: bash-rm-unquoted
  rm -rf $BASE/cache
  # ruleid: bash-rm-unquoted
  sudo rm -rf ${target}
  # ok: bash-rm-unquoted
  rm -rf -- "${dir:?}"
  # ok: bash-rm-unquoted
  rm -f "$file"
  # ok: bash-rm-unquoted
  rm -rf "${work}"/a."${arch}".tgz
  # ok: bash-rm-unquoted
  rm -rf /var/cache/app
}
