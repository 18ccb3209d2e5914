install() {
  # ruleid: bash-curl-pipe-shell
  curl -fsSL https://example.com/install.sh | bash
  # ruleid: bash-curl-pipe-shell
  wget -qO- https://example.com/get | sudo sh
  # ruleid: bash-curl-pipe-shell
  bash <(curl -s https://example.com/x.sh)
  # ruleid: bash-curl-pipe-shell
  sh -c "$(curl -fsSL https://example.com/i.sh)"
  # ok: bash-curl-pipe-shell
  curl -fsSLo i.sh https://example.com/i.sh
  # ok: bash-curl-pipe-shell
  curl -s https://example.com/data.json | jq .
  # ok: bash-curl-pipe-shell
  bash install.sh
}
