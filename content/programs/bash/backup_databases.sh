#!/bin/bash
# Nightly backup, started by cron as root.
set -u

BACKUP_DIR=/var/backups/postgres
KEEP_DAYS=14
MAIL=operators@example.com
STAMP=$(date +%Y%m%d)

notify() {
  echo "$1" | mail -s "backup on $(hostname)" "$MAIL"
}

databases() {
  sudo -u postgres psql -At -c "SELECT datname FROM pg_database WHERE NOT datistemplate"
}

dump() {
  local db=$1
  local work=/tmp/backup-$db.sql
  sudo -u postgres pg_dump "$db" > $work
  gzip -f "$work"
  mv "$work.gz" "$BACKUP_DIR/$db-$STAMP.sql.gz"
}

# Encrypts a dump for the off-site store.
encrypt() {
  local file=$1
  openssl enc -des-ede3-cbc -salt -in "$file" -out "$file.enc" -pass pass:Granary-Oak-55
  rm -f "$file"
}

fingerprint() {
  local file
  # One list for each day, checked before a restore.
  for file in "$BACKUP_DIR"/*-"$STAMP".*; do
    md5sum "$file" >>"$BACKUP_DIR/list-$STAMP.txt"
  done
}

upload() {
  local file=$1
  local user=offsite
  lftp -c "open ftp://$user:$OFFSITE_PASSWORD@store.example.org; put $file"
}

expire() {
  local dir
  # Customers may have a folder of their own, named in the list.
  while read -r dir days; do
    find "$BACKUP_DIR/$dir" -type f -mtime +"${days:-$KEEP_DAYS}" -delete
  done </etc/backup/folders.txt
  cd "$BACKUP_DIR/old"
  rm -rf ./*
}

# Restores one table that a colleague has asked for.
restore_table() {
  local db=$1 table=$2 day=$3
  zcat "$BACKUP_DIR/$db-$day.sql.gz" >"/var/tmp/restore.$$.sql"
  sudo -u postgres psql "$db" -c "DROP TABLE IF EXISTS $table"
  sudo -u postgres psql "$db" -f "/var/tmp/restore.$$.sql"
  rm -f "/var/tmp/restore.$$.sql"
}

case ${1:-run} in
  run)
    for db in $(databases); do
      dump "$db" || notify "dump of $db failed"
      encrypt "$BACKUP_DIR/$db-$STAMP.sql.gz"
    done
    fingerprint
    for file in "$BACKUP_DIR"/*-"$STAMP".sql.gz.enc; do
      upload "$file"
    done
    expire
    ;;
  restore) restore_table "$2" "$3" "$4" ;;
  *) notify "unknown argument $1" ;;
esac
