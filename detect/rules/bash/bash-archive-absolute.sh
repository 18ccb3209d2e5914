unpack() {
  # ruleid: bash-archive-absolute
  tar -xPf "$1"
  # ruleid: bash-archive-absolute
  tar xf "$1" --absolute-names
  # ruleid: bash-archive-absolute
  cpio -i --absolute-filenames < a.cpio
  # ok: bash-archive-absolute
  tar -xf "$1" -C "$dir"
  # ok: bash-archive-absolute
  unzip -d "$dir" "$1"
  # ok: bash-archive-absolute
  tar -czf a.tgz "$dir"
}
