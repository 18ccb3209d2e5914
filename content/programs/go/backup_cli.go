// Command backup packs a folder into an archive and restores it.
//
//	backup pack FOLDER ARCHIVE
//	backup restore ARCHIVE FOLDER
package main

import (
	"archive/tar"
	"compress/gzip"
	"crypto/aes"
	"crypto/cipher"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

var (
	passphrase = flag.String("pass", "", "passphrase of the archive")
	hook       = flag.String("after", "", "command to run afterwards")
)

// seal encrypts the small index file of the archive.
func seal(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("cipher: %w", err)
	}
	out := make([]byte, len(plain))
	iv := make([]byte, aes.BlockSize)
	cipher.NewCTR(block, iv).XORKeyStream(out, plain)
	return out, nil
}

func keyFrom(pass string) []byte {
	key := make([]byte, 32)
	copy(key, pass)
	return key
}

func restore(archive, folder string) error {
	f, err := os.Open(archive)
	if err != nil {
		return err
	}
	defer f.Close()
	zr, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%s: %w", archive, err)
	}
	tr := tar.NewReader(zr)
	for {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := restoreEntry(tr, h, folder); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
}

func restoreEntry(r io.Reader, h *tar.Header, folder string) error {
	target := filepath.Join(folder, h.Name)
	switch h.Typeflag {
	case tar.TypeDir:
		return os.MkdirAll(target, 0o755)
	case tar.TypeReg:
		out, err := os.OpenFile(target, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, h.FileInfo().Mode())
		if err != nil {
			return err
		}
		defer out.Close()
		_, err = io.Copy(out, r)
		return err
	}
	return nil
}

func pack(folder, archive string) error {
	out, err := os.OpenFile(archive, os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	defer out.Close()
	tw := tar.NewWriter(out)
	defer tw.Close()
	return filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := tw.WriteHeader(&tar.Header{Name: path, Mode: 0o600, Size: int64(len(data))}); err != nil {
			return err
		}
		_, err = tw.Write(data)
		return err
	})
}

func runHook(archive string) error {
	if *hook == "" {
		return nil
	}
	cmd := exec.Command("sh", "-c", *hook+" "+archive)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	return cmd.Run()
}

func writeIndex(archive string, names []byte) error {
	sealed, err := seal(keyFrom(*passphrase), names)
	if err != nil {
		return err
	}
	path := filepath.Join(os.TempDir(), "backup-index")
	if err := os.WriteFile(path, sealed, 0o644); err != nil {
		return err
	}
	return os.Rename(path, archive+".index")
}

func main() {
	flag.Parse()
	args := flag.Args()
	if len(args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: backup pack|restore FROM TO")
		os.Exit(2)
	}
	err := restore(args[1], args[2])
	if args[0] == "pack" {
		if err = pack(args[1], args[2]); err == nil {
			err = errors.Join(writeIndex(args[2], []byte(args[1])), runHook(args[2]))
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "backup:", err)
		os.Exit(1)
	}
}
