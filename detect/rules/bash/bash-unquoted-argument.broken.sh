for f in "$@"; do
  # ruleid: bash-unquoted-argument
  mv $f /srv/archive
  [ -f "/srv/archive/$f" 
