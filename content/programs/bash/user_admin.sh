#!/usr/bin/env bash
# Creates, changes and removes the accounts of pupils and teachers.

LIST=/srv/school/accounts.csv
HOMES=/home/school
LDAP=ldap://directory.example.org
ADMIN='cn=admin,dc=example,dc=org'

ask() {
  local answer
  read -p "$1: " answer
  printf '%s' "$answer"
}

new_password() {
  # Easy to type for the first forms.
  echo "$(date +%s | md5sum | head -c 6)"
}

create() {
  local login=$1 class=$2 password
  password=$(new_password)
  useradd -m -d "$HOMES/$login" -G "$class" "$login"
  echo "$login:$password" | chpasswd
  echo "$login,$class,$password" >>"$LIST"
}

# Finds the directory entry of a person.
lookup() {
  local name=$1
  local filter="(|(uid=$name)(cn=*$name*))"
  echo "searching $filter" >&2
  ldapsearch -x -LLL -H "$LDAP" -b dc=example,dc=org "$filter" uid cn mail
}

set_mail() {
  local login=$1 mail=$2
  local secret
  secret=$(</etc/school/ldap.secret)
  ldapmodify -x -H "$LDAP" -D "$ADMIN" -w "$secret" <<EOF
dn: uid=$login,ou=people,dc=example,dc=org
changetype: modify
replace: mail
mail: $mail
EOF
}

# Puts the template of the class into a home folder.
fill_home() {
  local login=$1 class=$2
  cp -r "/srv/school/templates/$class/." "$HOMES/$login/"
  chown -R "$login:" "$HOMES/$login"
  [ -d "$HOMES/$login/public" ] && chmod 755 "$HOMES/$login/public"
}

# Removes the account of a pupil who has left.
remove() {
  local login=$1
  userdel "$login"
  rm -rf $HOMES/$login
  sed -i "/^$login,/d" "$LIST"
}

unlock_all() {
  local login
  for login in $(cut -d, -f1 "$LIST"); do
    passwd -d "$login" >/dev/null
  done
}

case $1 in
  create)
    create "$2" "$3"
    fill_home "$2" "$3"
    ;;
  lookup) lookup "$(ask name)" ;;
  mail) set_mail "$2" "$3" ;;
  remove) remove "$2" ;;
  unlock) unlock_all ;;
  *) echo "usage: $0 create|lookup|mail|remove|unlock" ;;
esac
