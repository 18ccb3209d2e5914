package golang

import (
	"testing"

	"example.com/plumb/internal/lang/compile/buildbench"
	"example.com/plumb/internal/lang/langtest"
)

func BenchmarkBuild(b *testing.B) {
	buildbench.Run(b, pinned(b, langtest.Home(b)), map[string]string{
		"small":   probe("os path/filepath strings", "b, _ := os.ReadFile(filepath.Join(\"/\", strings.TrimSpace(x)))\nreturn string(b)"),
		"http":    probe("net/http", "http.Get(x)\nreturn x"),
		"mattn":   probe("database/sql github.com/mattn/go-sqlite3", "_ = sqlite3.SQLiteDriver{}\nsql.Open(\"sqlite3\", x)\nreturn x"),
		"modernc": probe("database/sql modernc.org/sqlite", "_ = sqlite.Driver{}\nsql.Open(\"sqlite\", x)\nreturn x"),
	}, "var fresh = %d")
}
