package oracle

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/aes"
	"crypto/cipher"
	"fmt"
	"io"
	"strings"
	"testing"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// evaluate computes a Starlark expression with the modules in sight.
func evaluate(t testing.TB, expr string, vars starlark.StringDict) (string, error) {
	t.Helper()
	env := modules()
	all := starlark.StringDict{}
	for k, v := range env {
		all[k] = v
	}
	for k, v := range vars {
		all[k] = v
	}
	v, err := starlark.EvalOptions(&syntax.FileOptions{}, &starlark.Thread{}, "x", expr, all)
	if err != nil {
		return "", err
	}
	return v.String(), nil
}

func TestModules(t *testing.T) {
	key, iv := bytes.Repeat([]byte("k"), 32), bytes.Repeat([]byte("i"), 16)
	block, _ := aes.NewCipher(key)
	padded := []byte("hello, world\x04\x04\x04\x04")
	cbc := make([]byte, 16)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(cbc, padded)
	gcm, _ := cipher.NewGCM(block)
	sealed := gcm.Seal(nil, iv[:12], []byte("hi"), []byte("aad"))
	vars := starlark.StringDict{
		"key": starlark.Bytes(key), "iv": starlark.Bytes(iv), "cbc": starlark.Bytes(cbc), "sealed": starlark.Bytes(sealed),
	}
	for _, tt := range []struct{ expr, want string }{
		{`hex.encode(crypto.md5(""))`, `"d41d8cd98f00b204e9800998ecf8427e"`},
		{`hex.encode(crypto.sha1(b"abc"))`, `"a9993e364706816aba3e25717850c26c9cd0d89d"`},
		{`hex.encode(crypto.sha256("abc"))[:16]`, `"ba7816bf8f01cfea"`},
		{`hex.encode(crypto.sha512("abc"))[:16]`, `"ddaf35a193617aba"`},
		{`hex.encode(crypto.hmac_sha256("key", "The quick brown fox jumps over the lazy dog"))[:16]`, `"f7bc83f430538424"`},
		{`crypto.aes_cbc_decrypt(key, iv, cbc)`, `b"hello, world"`},
		{`crypto.aes_cbc_decrypt(key, iv, cbc[:15])`, `None`},
		{`crypto.aes_cbc_decrypt(key, iv, iv)`, `None`},
		{`crypto.aes_cbc_decrypt("short", iv, cbc)`, `None`},
		{`crypto.aes_ctr(key, iv, crypto.aes_ctr(key, iv, "text"))`, `b"text"`},
		{`crypto.aes_ecb_encrypt(key, iv) == crypto.aes_ecb_encrypt(key, iv + iv)[16:]`, `True`},
		{`crypto.aes_ecb_encrypt(key, "odd")`, `None`},
		{`crypto.aes_gcm_open(key, iv[:12], sealed, aad = "aad")`, `b"hi"`},
		{`crypto.aes_gcm_open(key, iv[:12], sealed)`, `None`},
		{`crypto.aes_gcm_open(key, b"", sealed)`, `None`},
		{`hex.encode(crypto.pbkdf2_sha256("password", "salt", 2, 8))`, `"ae4d0c95af6b46d3"`},
		{`crypto.pbkdf2_sha256("p", "s", 1000000000, 32)`, `None`},
		{`crypto.pbkdf2_sha256("p", "s", 1, 0)`, `None`},
		{`base64.encode(b"\xff\xfe")`, `"//4="`},
		{`base64.urlencode(b"\xff\xfe")`, `"__4"`},
		{`base64.decode("//4=")`, `b"\xff\xfe"`},
		{`base64.decode("/ /4=")`, `None`},
		{`base64.decode("//\n4=")`, `None`},
		{`base64.urldecode("__4")`, `b"\xff\xfe"`},
		{`hex.decode("0g")`, `None`},
		{`json.decode('{"b": [1, 2.5, null, true], "a": "x"}')`, `{"a": "x", "b": [1, 2.5, None, True]}`},
		{`json.decode(b"[1] x")`, `None`},
		{`json.decode("[" * 100000)`, `None`},
		{`json.decode("1e999")`, `None`},
		{`json.encode({"a": [1, None]})`, `"{\"a\":[1,null]}"`},
		{`re.match("(a+)(x)?(b)", "caab")`, `["aab", "aa", None, "b"]`},
		{`re.match("^b", "ab")`, `None`},
		{`re.match("é", b"\xff")`, `None`},
		{`[(e["tag"], e["text"]) for e in html.parse("Hi <b title=x>you &amp; me</b>")]`, `[("", "Hi "), ("b", ""), ("", "you & me")]`},
		{`html.parse("<b title='x' A=1>")[0]["attrs"]`, `{"a": "1", "title": "x"}`},
		{`[e["tag"] for e in html.parse("<!-- c --><script>if (a<b) {}</script>")]`, `["!--", "script", ""]`},
		{`html.parse("<div>" * 5000)`, `None`},
		{`html.parse("x" * 300000)`, `None`},
	} {
		got, err := evaluate(t, tt.expr, vars)
		if err != nil || got != tt.want {
			t.Errorf("%s = %s, %v; want %s", tt.expr, got, err, tt.want)
		}
	}
}

func TestModulesRefuseTheOraclesMistakes(t *testing.T) {
	for _, expr := range []string{`crypto.md5(1)`, `crypto.md5()`, `re.match("(", "")`, `hex.decode(None)`, `url.parse("x", base = "y")`} {
		if got, err := evaluate(t, expr, nil); err == nil {
			t.Errorf("%s = %s, want an error", expr, got)
		}
	}
}

// Expected values are what browsers do (WHATWG URL Standard).
func TestURL(t *testing.T) {
	for _, tt := range []struct{ in, base, want string }{
		{"https://Host.example:8080/a/../b?q#f", "", "https user= host=host.example port=8080 /b q f"},
		{"/a/b", "", " user= host= port= /a/b  "},
		{"/a/b", "https://h.example/x", "https user= host=h.example port= /a/b  "},
		{"b", "https://h.example/x/y", "https user= host=h.example port= /x/b  "},
		{"?q", "https://h.example/x/y", "https user= host=h.example port= /x/y q "},
		{"#f", "https://h.example/x/y?q", "https user= host=h.example port= /x/y q f"},
		{"", "https://h.example/x/y?q", "https user= host=h.example port= /x/y q "},
		{"//evil.example/x", "https://h.example/", "https user= host=evil.example port= /x  "},
		{`/\evil.example/x`, "https://h.example/", "https user= host=evil.example port= /x  "},
		{`\\evil.example`, "https://h.example/", "https user= host=evil.example port= /  "},
		{"/\t/evil.example", "https://h.example/", "https user= host=evil.example port= /  "},
		{" \n//evil.example", "https://h.example/", "https user= host=evil.example port= /  "},
		{"https:evil.example", "https://h.example/x/", "https user= host=h.example port= /x/evil.example  "},
		{"https:/evil.example", "https://h.example/", "https user= host=h.example port= /evil.example  "},
		{"https:///evil.example", "https://h.example/", "https user= host=evil.example port= /  "},
		{"http:evil.example", "https://h.example/", "http user= host=evil.example port= /  "},
		{"https://h.example@evil.example/", "", "https user=h.example host=evil.example port= /  "},
		{`https://evil.example\@h.example/`, "", "https user= host=evil.example port= /@h.example/  "},
		{"https://h.example%2eevil.example/", "", "https user= host=h.example.evil.example port= /  "},
		{"https://evil。example/", "", "https user= host=evil.example port= /  "},
		{"HTTPS://BÜCHER.example", "", "https user= host=xn--bcher-kva.example port= /  "},
		{"javascript:alert(1)//h", "https://h.example/", "javascript user= host= port= alert(1)//h  "},
		{"data:text/html,x?y", "", "data user= host= port= text/html,x y "},
		{"/a/%2e%2e/b/.", "", " user= host= port= /b/  "},
		{"/a/..", "", " user= host= port= /  "},
		{"https://", "", "None"},
		{"https://h.example:x/", "", "None"},
		{"https://a b/", "", "None"},
		{"https://a%00b/", "", "None"},
	} {
		base := ""
		if tt.base != "" {
			base = fmt.Sprintf(", base = %q", tt.base)
		}
		got, err := evaluate(t, fmt.Sprintf("url.parse(s%s)", base), starlark.StringDict{"s": starlark.String(tt.in)})
		if err == nil && got != "None" {
			got, err = evaluate(t, fmt.Sprintf(`"%%s user=%%s host=%%s port=%%s %%s %%s %%s" %% tuple([getattr(url.parse(s%s), a) for a in ("scheme", "user", "host", "port", "path", "query", "fragment")])`, base),
				starlark.StringDict{"s": starlark.String(tt.in)})
			got = strings.Trim(got, `"`)
		}
		if err != nil || got != tt.want {
			t.Errorf("%q on %q:\n got %s %v\nwant %s", tt.in, tt.base, got, err, tt.want)
		}
	}
}

// What a candidate returns must never be able to fail an oracle.
func FuzzModulesAreTotal(f *testing.F) {
	for _, s := range []string{"", "<a b=c>", "https://x/", "{\"a\":[1]}", "//4=", "\xff<svg><p>", "http://[::1]:80/", "[[[["} {
		f.Add([]byte(s))
	}
	names := []string{`html.parse(x)`, `url.parse(y, base = "https://h.example/a")`, `json.decode(x)`, `base64.decode(x)`, `base64.urldecode(x)`, `hex.decode(x)`, `re.match("a(.*)b", x)`, `crypto.aes_cbc_decrypt(x, x, x)`, `crypto.aes_gcm_open(x, x, x)`, `crypto.aes_ctr(x, x, x)`}
	f.Fuzz(func(t *testing.T, data []byte) {
		vars := starlark.StringDict{"x": starlark.Bytes(data), "y": starlark.String(data)}
		for _, expr := range names {
			if _, err := evaluate(t, expr, vars); err != nil {
				t.Errorf("%s with %q: %v", expr, data, err)
			}
		}
	})
}

func TestArchives(t *testing.T) {
	entries := []Entry{
		{Name: "d/", Dir: true, Mode: 0o755},
		{Name: "../up.txt", Data: Blob("data"), Mode: 0o600},
		{Name: "l", Link: "../target"},
	}
	plain, err := BuildTar(append(entries, Entry{Name: "h", Hardlink: "/etc/x"}), true)
	if err != nil {
		t.Fatal(err)
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(plain))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	r := tar.NewReader(unzipped)
	for {
		h, err := r.Next()
		if err != nil && h == nil {
			break
		}
		data, _ := io.ReadAll(r)
		got = append(got, fmt.Sprintf("%c %s %s %q", h.Typeflag, h.Name, h.Linkname, data))
	}
	if want := `5 d/  ""|0 ../up.txt  "data"|2 l ../target ""|1 h /etc/x ""`; strings.Join(got, "|") != want {
		t.Errorf("got %s", strings.Join(got, "|"))
	}
	zipped, err := BuildZip(entries)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(zipped), int64(len(zipped)))
	if err != nil && z == nil {
		t.Fatal(err)
	}
	if len(z.File) != 3 || z.File[1].Name != "../up.txt" || z.File[2].Mode().String() != "Lrwxrwxrwx" {
		t.Errorf("zip: %v", z.File)
	}
	if _, err := BuildZip([]Entry{{Name: "h", Hardlink: "x"}}); err == nil {
		t.Error("a hard link in a zip")
	}
	again, _ := BuildZip(entries)
	if !bytes.Equal(zipped, again) {
		t.Error("the same entries make two zips")
	}
}

func TestSQLite(t *testing.T) {
	ctx := t.Context()
	data, err := BuildSQLite(ctx, []Text{"CREATE TABLE t (a TEXT, b INT, c BLOB, d REAL)", "INSERT INTO t VALUES ('x', 7, x'00ff', 1.5), (NULL, -1, NULL, 2)"})
	if err != nil {
		t.Fatal(err)
	}
	rows, ok, err := QuerySQLite(ctx, map[string][]byte{"": data}, "SELECT a, b, c, d FROM t ORDER BY b DESC")
	if got := fmt.Sprint(rows); err != nil || !ok || got != "[[{x} {7} {[0 255]} {1.5}] [{<nil>} {-1} {<nil>} {2}]]" {
		t.Errorf("%s, %v, %v", got, ok, err)
	}
	again, _ := BuildSQLite(ctx, []Text{"CREATE TABLE t (a TEXT, b INT, c BLOB, d REAL)", "INSERT INTO t VALUES ('x', 7, x'00ff', 1.5), (NULL, -1, NULL, 2)"})
	if !bytes.Equal(data, again) {
		t.Error("the same statements make two databases")
	}
	empty, err := BuildSQLite(ctx, nil)
	if err != nil || len(empty) == 0 {
		t.Errorf("an empty database has %d bytes, %v", len(empty), err)
	}
	for name, files := range map[string]map[string][]byte{
		"nothing":   {},
		"text":      {"": []byte("hello, this is no database at all")},
		"cut":       {"": data[:len(data)/2]},
		"bad pages": {"": append(append([]byte{}, data[:100]...), bytes.Repeat([]byte{0xff}, len(data)-100)...)},
	} {
		if rows, ok, err := QuerySQLite(ctx, files, "SELECT a FROM t"); ok || err != nil {
			t.Errorf("%s: %v, %v, %v", name, rows, ok, err)
		}
	}
	endless, err := BuildSQLite(ctx, []Text{"CREATE VIEW t AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS a FROM r"})
	if err != nil {
		t.Fatal(err)
	}
	if rows, _, err := QuerySQLite(ctx, map[string][]byte{"": endless}, "SELECT a FROM t"); err != nil || len(rows) > maxRows {
		t.Errorf("an endless view gave %d rows, %v", len(rows), err)
	}
	if _, err := BuildSQLite(ctx, []Text{"CREATE TABEL x"}); err == nil {
		t.Error("a wrong statement was taken")
	}
}

func FuzzQuerySQLite(f *testing.F) {
	data, err := BuildSQLite(f.Context(), []Text{"CREATE TABLE t (a TEXT)", "INSERT INTO t VALUES ('x')"})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data, uint16(0), byte(0))
	f.Fuzz(func(t *testing.T, data []byte, at uint16, b byte) {
		data = bytes.Clone(data)
		if len(data) > 0 {
			data[int(at)%len(data)] = b
		}
		if _, _, err := QuerySQLite(t.Context(), map[string][]byte{"": data}, "SELECT * FROM t"); err != nil {
			t.Error(err)
		}
	})
}
