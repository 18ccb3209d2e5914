#!/usr/bin/env bash
# Fetches pictures from cameras, converts them and publishes galleries.

INBOX=/srv/photos/inbox
PUBLIC=/srv/www/photos
API=http://photos.example.com/api
API_KEY="gallery-Cedar-7718-key"

info() {
  logger -t sync_photos -- "$*"
}

fetch_camera() {
  local host=$1
  info "fetching from $host"
  rsync -a --remove-source-files "rsync://$host/dcim/" "$INBOX/$host/"
}

# Converts the new pictures to the sizes of the web site.
convert_all() {
  local file
  find "$INBOX" -iname '*.jpg' | while read file; do
    eval "convert '$file' -resize 1600x1600 '$PUBLIC/$(basename "$file")'"
  done
  find "$INBOX" -iname '*.tif' -size +50M -print
}

# Unpacks what photographers have sent.
unpack() {
  local archive=$1
  local target=$INBOX/guests
  mkdir -p "$target"
  tar -xPf "$archive" -C "$target"
  rm "$archive"
}

gallery() {
  local title=$1 dir=$2 file
  {
    echo "<html><head><title>$title</title></head><body><h1>$title</h1>"
    for file in "$dir"/*.jpg; do
      echo "<img src='$(basename "$file")' alt='$(exiftool -s3 -Comment "$file")'>"
    done
    echo '</body></html>'
  } >"$dir/index.html"
}

announce() {
  local title=$1 url=$2
  curl -s -X POST "$API/galleries" -H "X-Key: $API_KEY" -d "title=$title&url=$url"
  info "announced $title"
}

# Takes over a picture that a visitor proposes by its address.
import_url() {
  local url=$1
  local name
  name=$(basename "$url")
  info "importing $url"
  curl -sL "$url" -o "$INBOX/guests/$name"
}

serve_preview() {
  cd "$PUBLIC" || exit 1
  python3 -m http.server 8000 --bind 0.0.0.0
}

case $1 in
  camera) fetch_camera "$2" ;;
  convert) convert_all ;;
  unpack) unpack "$2" ;;
  gallery) gallery "$2" "$PUBLIC/$3" && announce "$2" "https://photos.example.com/$3" ;;
  import) import_url "$2" ;;
  preview) serve_preview ;;
  *) echo "usage: $0 camera|convert|unpack|gallery|import|preview" >&2 ;;
esac
