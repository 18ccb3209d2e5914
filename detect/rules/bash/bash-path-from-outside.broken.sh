build() {
  # ruleid: bash-path-from-outside
  export PATH=".:$PATH"
  make all || {
