// Package c is the language C, by GCC with AddressSanitizer. What it shares with
// C++ is in package native; the driver that answers are linked with is in
// driver/, whose plumb.h tells what glue of a task may use.
package c

import (
	"context"
	"embed"
	"io"
	"io/fs"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/native"
)

//go:embed driver/*.c driver/*.h
var driver embed.FS

// C implements lang.Language. It is safe for concurrent use.
type C struct{ compiler *native.Compiler }

var _ lang.Language = (*C)(nil)

// New returns C as the system's gcc compiles it. Without optimisation, which
// could take a mistake with memory away before the sanitizer sees it.
func New() (*C, error) {
	files, err := Driver()
	if err != nil {
		return nil, err
	}
	return &C{native.New(native.Dialect{
		Command:   "gcc",
		Source:    "solution.c",
		Flags:     []string{"-std=gnu17", "-O0"},
		Libraries: Libraries(),
		Driver:    files,
		Glue:      glue,
	})}, nil
}

// Driver is the source of the driver by file name. It serves C++ too.
func Driver() (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(driver, "driver", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		files[d.Name()], err = driver.ReadFile(path)
		return err
	})
	return files, err
}

// Libraries are what answers in C may use. They serve C++ too.
func Libraries() []native.Library {
	return []native.Library{
		{Package: "libsqlite3-dev", Link: []string{"-lsqlite3"}},
		{Package: "libssl-dev", Link: []string{"-lssl", "-lcrypto"}},
		{Package: "libarchive-dev", Link: []string{"-larchive"}},
		{Package: "zlib1g-dev", Link: []string{"-lz"}},
		// The sanitizer has a crypt of its own that calls the real one, so that
		// the linker must be told that this library is needed.
		{Package: "libcrypt-dev", Link: []string{"-Wl,--no-as-needed", "-lcrypt", "-Wl,--as-needed"}},
		{Package: "libsodium-dev", Link: []string{"-lsodium"}},
		{Package: "libargon2-dev", Link: []string{"-largon2"}},
		{Package: "libjansson-dev", Link: []string{"-ljansson"}},
		{Package: "libcjson-dev", Link: []string{"-lcjson"}},
		{Package: "libpcre2-dev", Link: []string{"-lpcre2-8"}},
		{Link: []string{"-lm", "-lpthread"}},
	}
}

// Name is "c".
func (*C) Name() string { return "c" }

// Title is "C".
func (*C) Title() string { return "C" }

// Ext is ".c".
func (*C) Ext() string { return ".c" }

// Fences are the tags of C code.
func (*C) Fences() []string { return []string{"c", "c99", "c11", "c17"} }

// Guide describes what an answer may use. It is the same on every machine, for
// it is part of the prompt.
func (*C) Guide() string {
	return "The code is C for GCC with -std=gnu17 on Linux (glibc). Besides the C library these are installed, with their " +
		"headers, and the program is linked with them: SQLite 3, OpenSSL 3 (libssl, libcrypto), libarchive, zlib, libcrypt, " +
		"libsodium, libargon2, jansson, cJSON (<cjson/cJSON.h>), PCRE2 (8 bit), libm and pthreads; nothing else is. " +
		"The answer is one file with every include it needs, in C and not in C++; the functions are called from another file."
}

// Defines reports whether code defines the function.
func (*C) Defines(code, fn string) bool { return native.Defines(code, fn) }

// Prepare builds an answer.
func (l *C) Prepare(ctx context.Context, b lang.Builder, u lang.Unit) (lang.Build, error) {
	return l.compiler.Prepare(ctx, b, u)
}

// Toolchain names the compiler and the libraries.
func (l *C) Toolchain(ctx context.Context) (lang.Toolchain, error) { return l.compiler.Toolchain(ctx) }

// Setup installs the Debian packages that are missing.
func (l *C) Setup(ctx context.Context, log io.Writer) error { return l.compiler.Setup(ctx, log) }
