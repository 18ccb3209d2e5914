yum install -y app
# ruleid: bash-firewall-open
systemctl stop firewalld && {
