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

func compare(a, b box) int {
	var mode, kind string
	if a == b {
		return 1
	}
	if a.size == a.size {
		return 2
	}
	if a.name() == a.name() {
		return 3
	}
	if a.size == b.size {
		mode = "x"
	} else {
		mode = "x"
	}
	if b.open {
		kind = "y"
	} else {
		kind = "z"
	}
	return len(mode + kind)
}
