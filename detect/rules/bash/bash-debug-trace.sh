# ruleid: bash-debug-trace
set -x
f() {
  # ruleid: bash-debug-trace
  set -eux
  # ruleid: bash-debug-trace
  set -o xtrace
  # ok: bash-debug-trace
  set -eu
  # ok: bash-debug-trace
  set +x
  # ok: bash-debug-trace
  set -o pipefail
}
