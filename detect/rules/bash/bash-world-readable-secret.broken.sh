mkdir -p /etc/app
# ruleid: bash-world-readable-secret
echo "token=$ACCESS_TOKEN" > /etc/app/token
if [ "$1" = 
