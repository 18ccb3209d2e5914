package scan

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"syscall"

	"example.com/plumb/detect"
)

// opener opens a file for reading and tells its size, -1 when it has none.
type opener func(f file) (io.ReadCloser, int64, error)

// errNotFile means that a file found in a folder has become something else.
var errNotFile = errors.New("is not a regular file")

// openFile opens without following a link where the walk met a file, and without
// waiting for a writer where it met a pipe.
func openFile(f file) (io.ReadCloser, int64, error) {
	flags := os.O_RDONLY
	if !f.named {
		flags |= syscall.O_NOFOLLOW | syscall.O_NONBLOCK
	}
	r, err := os.OpenFile(f.path, flags, 0)
	if err != nil {
		return nil, 0, fmt.Errorf("open: %w", err)
	}
	info, err := r.Stat()
	if err == nil && info.IsDir() || err == nil && !f.named && !info.Mode().IsRegular() {
		err = errNotFile
	}
	if err != nil {
		r.Close()
		return nil, 0, fmt.Errorf("open: %w", err)
	}
	if !info.Mode().IsRegular() {
		return r, -1, nil
	}
	return r, info.Size(), nil
}

// readFile reads at most limit bytes; a longer file is detect.ErrTooLarge.
func readFile(open opener, f file, limit int64) (data []byte, err error) {
	r, _, err := open(f)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	return readAll(r, nil, limit)
}

func readAll(r io.Reader, head []byte, limit int64) ([]byte, error) {
	rest, err := io.ReadAll(io.LimitReader(r, limit+1-int64(len(head))))
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	data := append(head, rest...) //nolint:gocritic // head is ours
	if int64(len(data)) > limit {
		return nil, detect.ErrTooLarge
	}
	return data, nil
}

// headSize is how much is read of a file to tell whether it is source code.
const headSize = 8 << 10

// readHead reads the beginning of a file.
func readHead(r io.Reader) ([]byte, error) {
	head := make([]byte, headSize)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, fmt.Errorf("read: %w", err)
	}
	return head[:n:n], nil
}

// isUTF16 sees the mark that files in UTF-16 begin with.
func isUTF16(head []byte) bool {
	return bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff"))
}

// isBinary says whether a file with a name like source code holds something else,
// say a film in a file called x.ts. A few stray bytes do not make it so: code with
// NUL and invalid UTF-8 in it is scanned.
func isBinary(head []byte) bool {
	strange := 0
	for _, c := range head {
		if c < 0x20 && !bytes.ContainsRune([]byte("\t\n\r\f\v\x1b\b"), rune(c)) || c == 0x7f {
			strange++
		}
	}
	return strange*10 > len(head)
}

// LanguageOf guesses the language of a file by its name and its content. It
// differs from detect.LanguageOf in looking into headers, which may be C or C++.
func LanguageOf(name string, content []byte) (detect.Language, bool) {
	l, ok := detect.LanguageOf(name, bytes.TrimPrefix(content[:min(len(content), headSize)], []byte("\ufeff")))
	if l == detect.C && isHeader(name) && isCPP(content) {
		return detect.CPP, true
	}
	return l, ok
}

// isCPP says whether a header is C++ and nothing else: it has a construct of C++
// outside comments and outside what only a C++ compiler sees.
func isCPP(content []byte) bool {
	return cppOnly().Match(forC().ReplaceAll(comment().ReplaceAll(content, nil), nil))
}

func comment() *regexp.Regexp { return regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`) }

func forC() *regexp.Regexp {
	return regexp.MustCompile(`(?ms)^[ \t]*#[ \t]*if(?:def[ \t]+|[ \t]+defined[ \t]*\(?[ \t]*)__cplusplus\b.*?^[ \t]*#[ \t]*(?:else|elif|endif)\b`)
}

func cppOnly() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*(?:class[ \t]+\w+[^;()=]*(?:\{|$)|(?:inline[ \t]+)?namespace(?:[ \t]+[\w:]+)?[ \t]*(?:\{|$)|template[ \t]*<|using[ \t]+\w+|(?:public|private|protected)[ \t]*:)|\bstd::\w`)
}
