if ! command -v tool >/dev/null; then
  # ruleid: bash-curl-pipe-shell
  curl -sSL https://get.example.com | sh
  [ -x "$HOME/bin/tool" 
