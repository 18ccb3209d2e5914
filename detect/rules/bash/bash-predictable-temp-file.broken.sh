# ruleid: bash-predictable-temp-file
ps aux > /tmp/processes.log
while read -r p; do
