# ruleid: bash-weak-hash-any
got=$(md5sum "$file" | cut -d' ' -f1)
if [ "$got" != "$want" 
