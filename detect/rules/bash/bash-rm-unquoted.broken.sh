cd "$work" || exit 1
# ruleid: bash-rm-unquoted
rm -rf $build/*
for f in $(ls 
