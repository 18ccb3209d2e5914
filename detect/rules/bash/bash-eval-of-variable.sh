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
  eval set -- "$options"
  # ok: bash-eval-of-variable
  eval 'for p in "${all[@]}"; do echo "$p"; done'
  # ok: bash-eval-of-variable
  eval "$(/opt/tool env --shell bash)"
  # ok: bash-eval-of-variable
  "${cmd[@]}"
  # ok: bash-eval-of-variable
  echo "eval $1"
}

# ok: bash-eval-of-variable
eval "$("${ROOT}/third_party/tool/tool" "${VERSION}")"
# ok: bash-eval-of-variable
eval "value=\${${name}}"
