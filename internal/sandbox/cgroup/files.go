package cgroup

// Reading and writing the small files of control groups.

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// write does not use os.WriteFile: O_CREATE is refused there, and the message
// for a missing controller file should be "no such file".
func write(dir, file, value string) error {
	f, err := os.OpenFile(filepath.Join(dir, file), os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteString(value)
	return errors.Join(err, f.Close())
}

// read reads a small file with three system calls; files here are read for
// every program.
func read(dir, file string) ([]byte, error) {
	fd, err := unix.Open(filepath.Join(dir, file), unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: filepath.Join(dir, file), Err: err}
	}
	defer unix.Close(fd)
	buf := make([]byte, 4096)
	n, err := unix.Read(fd, buf)
	if err != nil {
		return nil, &fs.PathError{Op: "read", Path: filepath.Join(dir, file), Err: err}
	}
	return buf[:n], nil
}

func readInt(dir, file string) (int64, error) {
	b, err := read(dir, file)
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(string(bytes.TrimSpace(b)), 10, 64)
}

// readField reads the number after a name in a file of "name number" lines.
func readField(dir, file, name string) (int64, error) {
	b, err := read(dir, file)
	if err != nil {
		return 0, err
	}
	for line := range bytes.Lines(b) {
		if f := strings.Fields(string(line)); len(f) == 2 && f[0] == name {
			return strconv.ParseInt(f[1], 10, 64)
		}
	}
	return 0, fmt.Errorf("%s/%s: no field %s", dir, file, name)
}
