# ruleid: bash-weak-cipher
tar cz "$dir" | openssl enc -des-cbc -k "$key" > out.enc && {
