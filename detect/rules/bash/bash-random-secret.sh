# ruleid: bash-random-secret
TOKEN=$RANDOM$RANDOM
# ruleid: bash-random-secret
password="$(date +%s | sha256sum | cut -c1-12)"
# ruleid: bash-random-secret
SESSION_KEY="k-$$-$RANDOM"
# ok: bash-random-secret
TOKEN=$(openssl rand -hex 32)
# ok: bash-random-secret
DELAY=$RANDOM
# ok: bash-random-secret
STAMP=$(date +%s)
