for a in *.tar; do
  # ruleid: bash-archive-absolute
  tar -xPf "$a" && {
