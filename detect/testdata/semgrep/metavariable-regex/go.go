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

func digest(data []byte, legacy bool) []byte {
	if legacy {
		sum := md5.Sum(data)
		return sum[:]
	}
	h := sha1.New()
	h.Write(data)
	sum := sha256.Sum256(data)
	return sum[:]
}

func keys(r io.Reader) {
	rsa.GenerateKey(r, 1024)
	rsa.GenerateKey(r, 4096)
	size := 512
	rsa.GenerateKey(r, size)
}
