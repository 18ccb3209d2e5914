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

const apiKey = "k9Qz7LmX2vTr8WbN4cYp"

var apiName = "inventory-service"

func fetch(client *client) {
	client.Get("http://example.com/items", 5, false)
	client.Get("https://example.com/items", 5, true)
	client.Post("https://example.com/items", apiKey, 10, false)
	client.conf = &tls.Config{ServerName: "example.com", InsecureSkipVerify: true}
	client.conf = &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS12}
	client.conf = &tls.Config{MinVersion: tls.VersionTLS12}
}
