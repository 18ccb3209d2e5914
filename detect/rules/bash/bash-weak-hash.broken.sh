if [ -f "$file" ]; then
  # ruleid: bash-weak-hash
  stored=$(printf '%s' "$user_password" | md5sum | cut -d' ' -f1)
if [ "$stored" != "$want" 
