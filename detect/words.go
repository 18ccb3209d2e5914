package detect

import (
	"path/filepath"
	"strings"
)

// Language is a programming language, by the name used in rules.
type Language string

// The languages with a grammar.
const (
	C          Language = "c"
	CPP        Language = "cpp"
	CSharp     Language = "csharp"
	Java       Language = "java"
	JavaScript Language = "javascript"
	TypeScript Language = "typescript"
	PHP        Language = "php"
	Python     Language = "python"
	Rust       Language = "rust"
	Go         Language = "go"
	Ruby       Language = "ruby"
	Bash       Language = "bash"
)

// Languages lists all languages in a fixed order.
func Languages() []Language {
	return []Language{C, CPP, CSharp, Java, JavaScript, TypeScript, PHP, Python, Rust, Go, Ruby, Bash}
}

// ParseLanguage understands the names and short forms that people and Semgrep
// use: "py", "c++", "C#", "js", "ts", "sh".
func ParseLanguage(name string) (Language, bool) {
	switch n := strings.ToLower(strings.TrimSpace(name)); n {
	case "c", "csharp", "java", "javascript", "typescript", "php", "python", "rust", "go", "ruby", "bash", "cpp":
		return Language(n), true
	case "c++":
		return CPP, true
	case "c#", "cs":
		return CSharp, true
	case "js", "jsx":
		return JavaScript, true
	case "ts", "tsx":
		return TypeScript, true
	case "py", "python2", "python3":
		return Python, true
	case "rs":
		return Rust, true
	case "golang":
		return Go, true
	case "rb":
		return Ruby, true
	case "sh", "shell":
		return Bash, true
	}
	return "", false
}

// LanguageOf guesses the language of a file by its name and, for files without a
// telling name, by the beginning of its content.
func LanguageOf(path string, head []byte) (Language, bool) {
	if l, ok := byExtension(strings.ToLower(filepath.Ext(path))); ok {
		return l, true
	}
	line, _, _ := strings.Cut(string(head[:min(len(head), 128)]), "\n")
	switch {
	case strings.HasPrefix(line, "<?php"):
		return PHP, true
	case !strings.HasPrefix(line, "#!"):
		return "", false
	}
	for _, word := range strings.FieldsFunc(line[2:], func(r rune) bool { return r == '/' || r == ' ' || r == '\r' }) {
		switch name := strings.TrimRight(word, "0123456789."); name {
		case "python", "ruby", "php", "bash":
			return Language(name), true
		case "sh", "dash", "ksh", "zsh":
			return Bash, true
		case "node", "nodejs":
			return JavaScript, true
		}
	}
	return "", false
}

func byExtension(ext string) (Language, bool) {
	switch ext {
	case ".c", ".h":
		return C, true
	case ".cc", ".cpp", ".cxx", ".c++", ".hpp", ".hh", ".hxx", ".ipp", ".tcc":
		return CPP, true
	case ".cs":
		return CSharp, true
	case ".java":
		return Java, true
	case ".js", ".jsx", ".mjs", ".cjs":
		return JavaScript, true
	case ".ts", ".tsx", ".mts", ".cts":
		return TypeScript, true
	case ".php", ".phtml", ".php5", ".php7", ".inc":
		return PHP, true
	case ".py", ".pyw", ".pyi":
		return Python, true
	case ".rs":
		return Rust, true
	case ".go":
		return Go, true
	case ".rb", ".rake", ".gemspec", ".ru":
		return Ruby, true
	case ".sh", ".bash":
		return Bash, true
	}
	return "", false
}

// Severity says how serious a finding is.
type Severity string

// The severities. Semgrep's ERROR, WARNING and INFO.
const (
	// SeverityError: wrong wherever it stands.
	SeverityError Severity = "error"
	// SeverityWarning: wrong in most places.
	SeverityWarning Severity = "warning"
	// SeverityAdvice: debatable; worth a look. Not part of profile Default.
	SeverityAdvice Severity = "advice"
)

// Rank orders severities: error 3, warning 2, advice 1, anything else 0.
func (s Severity) Rank() int {
	switch s {
	case SeverityError:
		return 3
	case SeverityWarning:
		return 2
	case SeverityAdvice:
		return 1
	}
	return 0
}

// Confidence says how sure a rule is that what it matches is what it means.
type Confidence string

// The confidences.
const (
	High   Confidence = "high"
	Medium Confidence = "medium"
	Low    Confidence = "low"
)

// Profile picks the rules that take part.
type Profile string

const (
	// Default holds what an engineer would accept as a finding: errors and
	// warnings.
	Default Profile = "default"
	// CyberSecEval adds advice, for comparison with that benchmark's published
	// numbers.
	CyberSecEval Profile = "cyberseceval"
)

// Profiles lists the profiles.
func Profiles() []Profile { return []Profile{Default, CyberSecEval} }

// Has says whether findings of a severity belong to the profile.
func (p Profile) Has(s Severity) bool { return p == CyberSecEval || s.Rank() > SeverityAdvice.Rank() }
