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

func handle(buf, other []byte) {
	run(buf)
	conn.Read(buf)
	run(buf)
	run(other)
	check(buf)
	run(buf)
}

func handleTwice(buf []byte) {
	conn.Read(buf)
	check(buf)
	run(buf)
	conn.Read(buf)
	run(buf)
}
