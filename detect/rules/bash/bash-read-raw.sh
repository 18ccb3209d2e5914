ask() {
  # ruleid: bash-read-raw
  read name
  # ruleid: bash-read-raw
  read -p "Name: " name
  # ruleid: bash-read-raw
  read first last
  # ok: bash-read-raw
  read -r name
  # ok: bash-read-raw
  IFS= read -r line
  # ok: bash-read-raw
  read -rp "Name: " name
}
