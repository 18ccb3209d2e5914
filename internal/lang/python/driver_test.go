package python

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/langtest"
	"example.com/plumb/internal/lang/wire"
)

// returning is an answer whose f returns the expression, and f's signature.
func returning(t testing.TB, typ, setup, expr string) (string, lang.Func) {
	t.Helper()
	returns, err := lang.ParseType(typ)
	if err != nil {
		t.Fatal(err)
	}
	return setup + "\ndef f():\n    return " + expr + "\n", lang.Func{Name: "f", Returns: returns}
}

// What a value is counts, not what its methods say, and nothing is converted.
func TestValuesAreEncodedStrictly(t *testing.T) {
	b := langtest.NewBench(t, subject())
	for _, c := range []struct {
		name, typ, setup, expr string
		want                   wire.Value
		threw                  string
	}{
		{"str subclass", "string", "class S(str):\n    def encode(self, *a): return b'lie'\n    def __str__(self): return 'lie'\n    def __eq__(self, o): return True", "S('truth')", "truth", ""},
		{"bytes subclass", "bytes", "class B(bytes):\n    def __bytes__(self): return b'lie'\n    def __len__(self): return 3\n    def __getitem__(self, i): return b'lie'", "B(b'truth')", []byte("truth"), ""},
		{"bytearray", "bytes", "", "bytearray(b'x')", []byte("x"), ""},
		{"int subclass", "int", "class I(int):\n    def __index__(self): return 9\n    def __int__(self): return 9", "I(4)", int64(4), ""},
		{"float subclass", "float", "class F(float):\n    def __float__(self): return 9.0", "F(0.5)", 0.5, ""},
		{"list subclass", "list<int>", "class L(list):\n    def __iter__(self): return iter([9])\n    def __len__(self): return 1", "L([1, 2])", []wire.Value{int64(1), int64(2)}, ""},
		{"tuple", "list<string>", "", "('a', 'b')", []wire.Value{"a", "b"}, ""},
		{"int where float", "float", "", "3", 3.0, ""},
		{"pretended class", "string", "class P:\n    __class__ = str", "P()", nil, "type: P where string was to be returned"},
		{"bool where int", "int", "", "True", nil, "type: bool where int was to be returned"},
		{"int where bool", "bool", "", "1", nil, "type: int where bool"},
		{"float where int", "int", "", "3.0", nil, "type: float where int"},
		{"int of 65 bits", "int", "", "2 ** 63", nil, "type: an integer of more than 64 bits"},
		{"str where bytes", "bytes", "", "'x'", nil, "type: str where bytes"},
		{"bytes where str", "string", "", "b'x'", nil, "type: bytes where string"},
		{"half a pair", "string", "", "'\\ud800'", nil, "type: text with half of a surrogate pair"},
		{"null in a list", "list<string>", "", "['a', None]", nil, "type: list where list<string>"},
		{"generator", "list<int>", "", "(i for i in [1])", nil, "type: generator where list<int>"},
		{"null", "optional<int>", "", "None", nil, ""},
		{"wrong in optional", "optional<int>", "", "'x'", nil, "type: str where optional<int>"},
		{"too large", "bytes", "", "b'x' * (5 << 20)", nil, "type: the value is too large"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			code, fn := returning(t, c.typ, c.setup, c.expr)
			r := langtest.Call(t, b.Start(t, code, fn), "f")
			if c.threw != "" {
				if !r.Threw || !strings.Contains(r.Text, c.threw) {
					t.Errorf("got %.200v, want it to throw %q", r, c.threw)
				}
				return
			}
			if !r.OK() || !reflect.DeepEqual(r.Value, c.want) {
				t.Errorf("got %+v, want %v", r, c.want)
			}
		})
	}
}

func TestHowFunctionsMayBe(t *testing.T) {
	b := langtest.NewBench(t, subject())
	for name, code := range map[string]string{
		"async":           "import asyncio\nasync def probe_text(x):\n    await asyncio.sleep(0.01)\n    return x",
		"lambda":          "probe_text = lambda x: x",
		"decorated":       "import functools\n@functools.cache\ndef probe_text(x):\n    return x",
		"callable object": "class C:\n    def __call__(self, x): return x\nprobe_text = C()",
		"dataclass":       "from __future__ import annotations\nfrom dataclasses import dataclass\n@dataclass\nclass D:\n    x: str\ndef probe_text(x: str) -> str:\n    return D(x).x",
		"main guarded":    "def probe_text(x):\n    return x\nif __name__ == '__main__':\n    raise SystemExit(1)",
		"BOM and coding":  "\ufeff# -*- coding: utf-8 -*-\ndef probe_text(x):\n    return x",
		"CRLF":            "def probe_text(x):\r\n    return x\r\n",
		"global state":    "n = 0\ndef probe_text(x):\n    global n\n    n += 1\n    return x",
		"patched builtins": "import builtins, struct, os\nbuiltins.isinstance = builtins.issubclass = lambda *a: True\n" +
			"struct.pack = None\nos.write = None\ndef probe_text(x):\n    return x",
		"own stdout":    "import sys\nsys.stdout = None\nsys.stderr = object()\ndef probe_text(x):\n    return x",
		"works in /box": "def probe_text(x):\n    open('/box/f', 'w').write(x)\n    return open('f').read()",
		"runs programs": "import subprocess\ndef probe_text(x):\n    return subprocess.run(['cat'], input=x, capture_output=True, text=True, close_fds=False).stdout",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := b.Start(t, code, langtest.Probe())
			for _, x := range []string{"one", "two"} {
				if r := langtest.Call(t, s, "probe_text", x); r.Value != x {
					t.Errorf("got %+v", r)
				}
			}
			if res, ended := langtest.Finish(t, s); ended != "" {
				t.Errorf("ended by %s: %s", ended, res.Stderr)
			}
		})
	}
}

func TestLoadFailuresSayWhy(t *testing.T) {
	b := langtest.NewBench(t, subject())
	for code, want := range map[string]string{
		"def probe_text(x:":                     "SyntaxError",
		"import no_such_module":                 "No module named 'no_such_module'",
		"import apt_pkg":                        "No module named 'apt_pkg'", // the host's own packages are not there
		"x = 1":                                 "there is no function probe_text",
		"probe_text = 3":                        "there is no function probe_text",
		"1 / 0":                                 "ZeroDivisionError",
		"x = '\x00'\ndef probe_text(x): pass\n": "null bytes",
	} {
		s := b.Start(t, code, langtest.Probe())
		res, ended := langtest.Finish(t, s)
		if ended != drive.Load || !strings.Contains(string(res.Stderr), want) {
			t.Errorf("%q: ended %q, said %q, want %q", code, ended, res.Stderr, want)
		}
	}
}

// Every library works inside the sandbox, by its own ordinary use.
func TestLibraries(t *testing.T) {
	b := langtest.NewBench(t, subject())
	for name, body := range map[string]string{
		"argon2-cffi":  "from argon2 import PasswordHasher\n    h = PasswordHasher()\n    return str(h.verify(h.hash(x), x))",
		"bcrypt":       "import bcrypt\n    return str(bcrypt.checkpw(x.encode(), bcrypt.hashpw(x.encode(), bcrypt.gensalt(4))))",
		"bleach":       "import bleach\n    return str('script' in bleach.clean(x))[0:0] + 'True'",
		"cryptography": "from cryptography.fernet import Fernet\n    f = Fernet(Fernet.generate_key())\n    return str(f.decrypt(f.encrypt(x.encode())) == x.encode())",
		"google-re2":   "import re2\n    return str(re2.match(r'\\w+', x) is not None)",
		"itsdangerous": "from itsdangerous import Signer\n    return str(Signer('k').unsign(Signer('k').sign(x)) == x.encode())",
		"Jinja2":       "import jinja2\n    return jinja2.Template('{{ a == b }}').render(a=x, b=x)",
		"lxml":         "from lxml import etree\n    return str(etree.fromstring('<a>' + x + '</a>').text == x)",
		"MarkupSafe":   "from markupsafe import escape\n    return str(str(escape('<')) == '&lt;')",
		"passlib":      "from passlib.hash import bcrypt, argon2, pbkdf2_sha256\n    made = [(h, h.hash(x)) for h in (bcrypt.using(rounds=4), argon2, pbkdf2_sha256)]\n    return str(all(h.verify(x, m) for h, m in made))",
		"pycryptodome": "from Crypto.Cipher import AES\n    c = AES.new(b'k' * 16, AES.MODE_GCM)\n    d, tag = c.encrypt_and_digest(x.encode())\n    return str(AES.new(b'k' * 16, AES.MODE_GCM, c.nonce).decrypt_and_verify(d, tag) == x.encode())",
		"PyJWT":        "import jwt\n    return str(jwt.decode(jwt.encode({'x': x}, 'k' * 32, 'HS256'), 'k' * 32, ['HS256']) == {'x': x})",
		"PyNaCl":       "import nacl.secret, nacl.utils\n    b = nacl.secret.SecretBox(nacl.utils.random(32))\n    return str(b.decrypt(b.encrypt(x.encode())) == x.encode())",
		"PyYAML":       "import yaml\n    return str(yaml.safe_load(yaml.safe_dump([x])) == [x])",
		"regex":        "import regex\n    return str(regex.fullmatch(r'\\p{L}+', x, timeout=1) is not None)",
		"requests":     "import requests.utils\n    return str(requests.utils.quote('a b') == 'a%20b')",
		"Werkzeug":     "from werkzeug.security import generate_password_hash as g, check_password_hash as c\n    from werkzeug.utils import secure_filename, safe_join\n    return str(c(g(x), x) and safe_join('/a', '../b') is None)",
		"sqlite3":      "import sqlite3\n    return str(sqlite3.connect('/box/t.db').execute('select ? = ?', (x, x)).fetchone() == (1,))",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := b.Start(t, "def probe_text(x):\n    "+body+"\n", langtest.Probe())
			if r := langtest.Call(t, s, "probe_text", "word"); r.Value != "True" {
				res, _ := langtest.Finish(t, s)
				t.Errorf("got %+v; %s", r, res.Stderr)
			}
		})
	}
	p := b.Language.(*Python)
	for _, l := range p.libraries {
		if !strings.Contains(p.Guide(), l.name+" "+l.version) {
			t.Errorf("the guide does not name %s %s", l.name, l.version)
		}
	}
}

func BenchmarkFreshProcess(b *testing.B) {
	bench := langtest.NewBench(b, subject())
	built := bench.Build(b, "def probe_text(x):\n    return x\n", langtest.Probe())
	var cpu time.Duration
	for b.Loop() {
		s := bench.StartBuild(b, built, langtest.Probe())
		langtest.Call(b, s, "probe_text", "x")
		res, _ := langtest.Finish(b, s)
		cpu += res.CPU
	}
	b.ReportMetric(float64(cpu.Microseconds())/1000/float64(b.N), "cpu-ms/op")
}
