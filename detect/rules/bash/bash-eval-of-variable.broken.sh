while read -r line; do
  # ruleid: bash-eval-of-variable
  eval "$line"
  if [ $? -ne 0 
