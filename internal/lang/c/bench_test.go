package c

import (
	"testing"

	"example.com/plumb/internal/lang/compile/buildbench"
)

func BenchmarkBuild(b *testing.B) {
	l, err := New()
	if err != nil {
		b.Fatal(err)
	}
	buildbench.Run(b, l, map[string]string{
		"string":  probe("stdio.h", "return strdup(x);"),
		"openssl": probe("openssl/evp.h", "unsigned char v[32];\n    EVP_Digest(x, strlen(x), v, 0, EVP_sha256(), 0);\n    return strdup(x);"),
	}, "static long fresh = %dL;")
}
