package main

import (
	"os"
	"path/filepath"
)

func ReadUserFile(root, name string) []byte {
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		return nil
	}
	return data
}
