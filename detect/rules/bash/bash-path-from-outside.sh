# ruleid: bash-path-from-outside
export PATH=.:$PATH
# ruleid: bash-path-from-outside
PATH="/tmp/tools:$PATH"
# ruleid: bash-path-from-outside
export LD_LIBRARY_PATH=".:/usr/lib"
# ok: bash-path-from-outside
PATH=/usr/local/bin:/usr/bin:/bin
# ok: bash-path-from-outside
export PATH="$PATH:/opt/app/bin"
# ok: bash-path-from-outside
MANPATH=.:man
