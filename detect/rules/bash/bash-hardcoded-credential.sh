# ruleid: bash-hardcoded-credential
DB_PASSWORD="tr0ub4dor-and-3"
# ruleid: bash-hardcoded-credential
API_TOKEN=k9-Lm42-hunter-2041
# ruleid: bash-hardcoded-credential
export SECRET_KEY='s3cr3t-2041-xyz'
# ok: bash-hardcoded-credential
DB_PASSWORD="$(cat /run/secrets/db)"
# ok: bash-hardcoded-credential
TOKEN="${TOKEN:?}"
# ok: bash-hardcoded-credential
PASSWORD_FILE=/etc/app/pw
