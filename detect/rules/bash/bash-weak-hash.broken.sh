# ruleid: bash-weak-hash
got=$(md5sum "$file" | cut -d' ' -f1)
if [ "$got" != "$want" 
