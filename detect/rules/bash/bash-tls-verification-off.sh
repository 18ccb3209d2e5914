get() {
  # ruleid: bash-tls-verification-off
  curl -k https://example.com/a
  # ruleid: bash-tls-verification-off
  curl -sSk https://example.com/a
  # ruleid: bash-tls-verification-off
  wget --no-check-certificate https://example.com/a
  # ruleid: bash-tls-verification-off
  export NODE_TLS_REJECT_UNAUTHORIZED=0
  # ok: bash-tls-verification-off
  curl -sS https://example.com/a
  # ok: bash-tls-verification-off
  until curl -k -m1 "https://${host}" &> /dev/null; do sleep 1; done
  # ok: bash-tls-verification-off
  wget https://example.com/a
  # ok: bash-tls-verification-off
  curl --cacert ca.pem https://example.com/a
}
