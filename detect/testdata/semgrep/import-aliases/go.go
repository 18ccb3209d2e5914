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

import (
	"io"
	mrand "math/rand"
	tmpl "text/template"
)

func dice(r io.Reader) {
	mrand.Intn(6)
	tmpl.New("page")
	html.New("page")
	mrand.Seed(1)
}
