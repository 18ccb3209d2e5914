open() {
  # ruleid: bash-firewall-open
  iptables -P INPUT ACCEPT
  # ruleid: bash-firewall-open
  ufw disable
  # ruleid: bash-firewall-open
  setenforce 0
  # ok: bash-firewall-open
  ufw allow from 192.0.2.0/24 to any port 22
  # ok: bash-firewall-open
  iptables -L
  # ok: bash-firewall-open
  setenforce 1
}
