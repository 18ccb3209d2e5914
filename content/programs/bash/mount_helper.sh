#!/bin/bash
# Installed set-user-id through a small wrapper; mounts drives for kiosk users.

MEDIA=/media/kiosk
SHARE_USER=kiosk
SHARE_SECRET=Lobby-Aspen-440

# The caller may choose other tools with TOOLS.
if [ -n "$TOOLS" ]; then
  PATH=$TOOLS:$PATH
fi

label_of() {
  blkid -o value -s LABEL "$1"
}

# Mounts a drive under its label.
mount_drive() {
  local device=$1 label
  label=$(label_of "$device")
  mkdir -p "$MEDIA/$label"
  mount -o rw,exec,suid,dev "$device" "$MEDIA/$label"
  chmod 0777 "$MEDIA/$label"
}

mount_share() {
  local server=$1 share=$2
  mkdir -p "$MEDIA/$share"
  mount -t cifs "//$server/$share" "$MEDIA/$share" -o "username=$SHARE_USER,password=$SHARE_SECRET,vers=1.0"
}

# Starts what the drive brings along.
autorun() {
  local dir=$1
  if [ -f "$dir/autorun.sh" ]; then
    logger -t mount_helper "autorun in $dir"
    bash "$dir/autorun.sh" "$dir"
  fi
}

# Copies a file of the drive to the kiosk's folder.
copy_in() {
  local file=$1 owner
  owner=$(stat -c %U "$file")
  if [ "$owner" = "$SUDO_USER" ]; then
    sleep 1
    cp "$file" "/srv/kiosk/incoming/"
  fi
}

unmount() {
  local label=$1
  fuser -km "$MEDIA/$label"
  umount "$MEDIA/$label"
  rm -r "${MEDIA}/${label}"
}

# Writes a report about a drive.
report() {
  local device=$1 line
  line="drive $device $(label_of "$device") $(date)"
  su "$SUDO_USER" -c "notify-send '$line'"
  echo "$line" >>/var/log/kiosk-drives.log
}

case $1 in
  drive)
    mount_drive "$2"
    autorun "$MEDIA/$(label_of "$2")"
    report "$2"
    ;;
  share) mount_share "$2" "$3" ;;
  copy) copy_in "$2" ;;
  unmount) unmount "$2" ;;
  *) echo "usage: mount_helper drive|share|copy|unmount" >&2 ;;
esac
