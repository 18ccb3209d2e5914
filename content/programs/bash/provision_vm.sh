#!/usr/bin/env bash
# Runs once on a fresh machine, started by cloud-init as root.
set -x
exec >>/var/log/provision.log 2>&1

ROOM=${1:-A1}
CONFIG_URL=http://config.example.org/rooms
TEACHER_PASSWORD='Chalk-Poplar-303'

base() {
  apt-get update
  apt-get -y install openssh-server nginx postgresql redis-server
  timedatectl set-timezone Europe/Vienna
}

# Settings of the room are shell assignments.
room_settings() {
  curl -s "$CONFIG_URL/$ROOM.env" -o /tmp/room.env
  . /tmp/room.env
  hostnamectl set-hostname "${ROOM_PREFIX:-vm}-$(hostname -s)"
}

accounts() {
  local seat
  useradd -m -G sudo teacher
  echo "teacher:$TEACHER_PASSWORD" | chpasswd
  for seat in $(seq 1 "${SEATS:-12}"); do
    useradd -m "seat$seat"
    echo "seat$seat:seat$seat" | chpasswd
  done
}

ssh_server() {
  cat >/etc/ssh/sshd_config.d/room.conf <<'EOF'
PasswordAuthentication yes
PermitRootLogin yes
PermitEmptyPasswords yes
X11Forwarding yes
EOF
  systemctl restart ssh
}

databases() {
  local conf
  conf=$(ls /etc/postgresql/*/main/pg_hba.conf | head -1)
  # The exercises connect from every seat.
  echo "host all all 0.0.0.0/0 trust" >>"$conf"
  sed -i "s/^#listen_addresses.*/listen_addresses = '*'/" "${conf%pg_hba.conf}postgresql.conf"
  systemctl restart postgresql
}

cache() {
  sed -i 's/^bind .*/bind 0.0.0.0/' /etc/redis/redis.conf
  sed -i 's/^protected-mode yes/protected-mode no/' /etc/redis/redis.conf
  systemctl restart redis-server
}

firewall() {
  ufw --force disable
  iptables -P INPUT ACCEPT
  iptables -F
}

web() {
  cat >/etc/nginx/sites-enabled/default <<'EOF'
server {
  listen 80;
  root /home;
  autoindex on;
}
EOF
  systemctl reload nginx
}

base
room_settings
accounts
ssh_server
databases
cache
firewall
web
echo "provisioned $(hostname) for room $ROOM"
