run() {
  # ruleid: bash-eval-of-variable
  eval "$1"
  # ruleid: bash-eval-of-variable
  eval $cmd
  # ruleid: bash-eval-of-variable
  eval "tar czf $name"
  # ok: bash-eval-of-variable
  eval "$(ssh-agent -s)"
  # ok: bash-eval-of-variable
  "${cmd[@]}"
  # ok: bash-eval-of-variable
  echo "eval $1"
}
