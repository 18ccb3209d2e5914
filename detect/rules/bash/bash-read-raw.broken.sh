echo "Which host?"
# ruleid: bash-read-raw
read host
if [ -z "$host" 
