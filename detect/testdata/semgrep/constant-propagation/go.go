package sample

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/tls"
	"database/sql"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
)

const mode = "des"

var other = "des"

func encrypt(strong bool, path string) {
	local := "des"
	newCipher(local)
	newCipher(mode)
	newCipher("d" + "es")
	newCipher("aes")
	picked := "des"
	if strong {
		picked = "aes"
	}
	newCipher(picked)
	newCipher(other)
	const open = 0777
	os.Chmod(path, open)
	os.Chmod(path, 0640)
}
