read -r REPLY
# ruleid: bash-command-from-input
$REPLY
if [ "$?" -ne 0 
