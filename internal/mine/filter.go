package mine

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/scan"
)

// Why a file is not judged. docs/mining.md explains each.
const (
	skipTest      = "test"
	skipExample   = "example or documentation"
	skipVendored  = "code of others"
	skipGenerated = "generated"
	skipMinified  = "minified"
	skipLarge     = "too large"
	skipEncoding  = "not UTF-8, or binary"
	skipUnsafe    = "unsafe name"
	skipLicence   = "under another licence"
	skipNotJudged = "could not be judged"
)

// maxFile is the largest file, in bytes, that cases are cut from. What people
// write by hand is smaller.
const maxFile = 1 << 20

func testFolders() []string {
	return []string{
		"test", "tests", "testing", "testcase", "testcases", "regress", "regression", "autotests", "test-suite", "testsuite", "testdata", "testutil", "testutils", "test_data", "unittest", "unittests", "spec", "specs", "__tests__", "__mocks__",
		"mock", "mocks", "fixture", "fixtures", "e2e", "fuzz", "fuzzing", "fuzz_targets", "qa", "selftest", "selftests", "integration-tests", "integration_tests",
	}
}

func exampleFolders() []string {
	return []string{
		"example", "examples", "_example", "_examples", "demo", "demos", "sample", "samples", "doc", "docs", "doc-src", "documentation", "tutorial", "tutorials", "guide", "guides",
		"bench", "benches", "benchmark", "benchmarks", "perf", "website", "quickstart", "snippets", "playground",
	}
}

func vendoredFolders() []string {
	return append(scan.DependencyFolders(),
		"_vendor", "vendored", "vendors", "third-party", "thirdparty", "3rdparty", "3rd_party", "3rd-party", "extern", "external", "externals", "externallibs", "bundled", "deps", "libs3rd", "unbundled", "godeps")
}

func generatedFolders() []string {
	return []string{"generated", "gen", "__generated__", "autogen", "dist", "umd", "cjs", "bundles", "fesm", "fesm5", "fesm2015", "esm5", "esm2015", "amd", "pb", "minified", "locales", "i18n"}
}

// What the last part of a path tells.
var (
	testName = regexp.MustCompile(`(?:^|[._-])(?:[Tt]ests?|[Ss]pec|[Uu]nittests?|[Mm]ock|[Bb]ench(?:mark)?)(?:[._-][^/]*)?\.\w+$` +
		`|[a-z0-9](?:Tests?|TestCase|Specs?|IT|Mock|Benchmark)\.\w+$|^(?:conftest|test_?helper|spec_helper|doctest)\.\w+$|^Test[A-Z]\w*\.(?:java|cs|php)$`)
	generatedName = regexp.MustCompile(`(?i)(?:_pb2(?:_grpc)?\.pyi?|\.pb(?:\.gw)?\.(?:go|cc|h)|\.g\.cs|\.g\.i\.cs|\.designer\.cs|[._-]generated\.\w+|[._]gen\.\w+|\.d\.[mc]?ts|\.tab\.[ch]|lex\.yy\.c|\.pyi)$|^(?:zz_generated|bindata|autoconf|configure$|config\.guess|config\.sub|install-sh|ltmain\.sh|depcomp|missing$|compile$|libtool)`)
	minifiedName  = regexp.MustCompile(`(?i)[.-](?:min|prod|production|bundle|pack|slim)\.(?:[mc]?js|css)$`)
)

// Words that are joined to others without a sign between: "httptest", "testutil". The
// list of those that only end like them is short.
var (
	testWord    = regexp.MustCompile(`(?:^|[._-])tests?(?:[._-]|$|\d|code|server|util|helper|data|vector|case|suite|db|env|lib|bed|doh)|testing|[a-z0-9]tests?\d*$`)
	notTestWord = regexp.MustCompile(`(?:^|[._-])(?:latest|contest|attest|protest|detest|fastest|greatest|lightest|shortest|brightest|smartest)s?$`)
	testFile    = regexp.MustCompile(`^Test[A-Z]\w*$`)
	exampleWord = regexp.MustCompile(`examples?$|^examples?(?:[._-]|$)|^samples?$`)
	vendorWord  = regexp.MustCompile(`^vendors?[._-]`)
)

// ofTests says whether a folder's name, or a file's without extension, is that of
// tests.
func ofTests(word string) bool {
	return testFile.MatchString(word) || testWord.MatchString(strings.ToLower(word)) && !notTestWord.MatchString(strings.ToLower(word))
}

// skipName tells by a file's path alone why it is left out; "" keeps it.
func skipName(name string, lang detect.Language) string {
	dir, base := path.Split(name)
	parts := strings.Split(strings.ToLower(strings.Trim(dir, "/")), "/")
	stem, _, _ := strings.Cut(base, ".")
	in := func(folders []string) bool {
		return slices.ContainsFunc(parts, func(p string) bool { return slices.Contains(folders, p) })
	}
	switch {
	case in(vendoredFolders()) || vendorWord.MatchString(base):
		return skipVendored
	case in(testFolders()) || testName.MatchString(base) || slices.ContainsFunc(parts, ofTests) || ofTests(stem):
		return skipTest
	case in(exampleFolders()) || exampleWord.MatchString(strings.ToLower(stem)):
		return skipExample
	case in(generatedFolders()) || generatedName.MatchString(base):
		return skipGenerated
	case (lang == detect.JavaScript || lang == detect.TypeScript) && minifiedName.MatchString(base):
		return skipMinified
	}
	return ""
}

// languageByName is what a name tells alone. A file without extension may begin
// with "#!", which shows when it is read; one with another extension is no code.
func languageByName(name string) (lang detect.Language, may bool) {
	if l, ok := detect.LanguageOf(name, nil); ok {
		return l, true
	}
	return "", path.Ext(name) == ""
}
