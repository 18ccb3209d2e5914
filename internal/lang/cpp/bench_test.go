package cpp

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
		"string":     probe("", "return x;"),
		"filesystem": probe("filesystem fstream iterator", "std::ifstream f(std::filesystem::path(x) / \"a\");\nreturn std::string(std::istreambuf_iterator<char>(f), {});"),
		"regex":      probe("regex", "return std::regex_replace(x, std::regex(\"a+\"), \"b\");"),
		"openssl":    probe("openssl/evp.h vector", "std::vector<unsigned char> v(32);\nEVP_Digest(x.data(), x.size(), v.data(), nullptr, EVP_sha256(), nullptr);\nreturn x;"),
	}, "static long fresh = %d;")
}
