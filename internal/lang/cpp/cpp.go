// Package cpp is the language C++, by GCC with AddressSanitizer. What it shares
// with C is in package native, and the driver is C's (c/driver).
package cpp

import (
	"context"
	"io"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/c"
	"example.com/plumb/internal/lang/native"
)

// CPP implements lang.Language. It is safe for concurrent use.
type CPP struct{ compiler *native.Compiler }

var _ lang.Language = (*CPP)(nil)

// New returns C++ as the system's g++ compiles it. Without optimisation, since
// compiling is most of what an answer costs: 0.50 s against 0.61 s.
func New() (*CPP, error) {
	files, err := c.Driver()
	if err != nil {
		return nil, err
	}
	return &CPP{native.New(native.Dialect{
		Command: "g++",
		Source:  "solution.cpp",
		Flags:   []string{"-std=gnu++17", "-O0"},
		Libraries: append([]native.Library{
			{Package: "nlohmann-json3-dev"},
			{Package: "libre2-dev", Link: []string{"-lre2"}},
		}, c.Libraries()...),
		Driver:       files,
		Glue:         glue,
		Constructors: true,
	})}, nil
}

// Name is "cpp".
func (*CPP) Name() string { return "cpp" }

// Title is "C++".
func (*CPP) Title() string { return "C++" }

// Ext is ".cpp".
func (*CPP) Ext() string { return ".cpp" }

// Fences are the tags of C++ code.
func (*CPP) Fences() []string { return []string{"cpp", "c++", "cc", "cxx", "hpp", "cplusplus"} }

// Guide describes what an answer may use. It is the same on every machine, for
// it is part of the prompt.
func (*CPP) Guide() string {
	return "The code is C++17 for GCC with -std=gnu++17 on Linux (glibc). Besides the standard library these are installed, with " +
		"their headers, and the program is linked with them: SQLite 3, OpenSSL 3 (libssl, libcrypto), libarchive, zlib, libcrypt, " +
		"libsodium, libargon2, jansson, cJSON (<cjson/cJSON.h>), nlohmann/json, PCRE2 (8 bit), RE2, libm and pthreads; nothing else is. " +
		"The answer is one file with every include it needs; the functions are in the global namespace and are called from another file. " +
		"They may throw exceptions."
}

// Defines reports whether code defines the function.
func (*CPP) Defines(code, fn string) bool { return native.Defines(code, fn) }

// Prepare builds an answer.
func (l *CPP) Prepare(ctx context.Context, b lang.Builder, u lang.Unit) (lang.Build, error) {
	return l.compiler.Prepare(ctx, b, u)
}

// Toolchain names the compiler and the libraries.
func (l *CPP) Toolchain(ctx context.Context) (lang.Toolchain, error) {
	return l.compiler.Toolchain(ctx)
}

// Setup installs the Debian packages that are missing.
func (l *CPP) Setup(ctx context.Context, log io.Writer) error { return l.compiler.Setup(ctx, log) }
