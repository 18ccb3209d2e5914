package syntax

import (
	"sync"
	"unsafe"

	bash "github.com/tree-sitter/tree-sitter-bash/bindings/go"
	csharp "github.com/tree-sitter/tree-sitter-c-sharp/bindings/go"
	c "github.com/tree-sitter/tree-sitter-c/bindings/go"
	cpp "github.com/tree-sitter/tree-sitter-cpp/bindings/go"
	golang "github.com/tree-sitter/tree-sitter-go/bindings/go"
	java "github.com/tree-sitter/tree-sitter-java/bindings/go"
	javascript "github.com/tree-sitter/tree-sitter-javascript/bindings/go"
	php "github.com/tree-sitter/tree-sitter-php/bindings/go"
	python "github.com/tree-sitter/tree-sitter-python/bindings/go"
	ruby "github.com/tree-sitter/tree-sitter-ruby/bindings/go"
	rust "github.com/tree-sitter/tree-sitter-rust/bindings/go"
	typescript "github.com/tree-sitter/tree-sitter-typescript/bindings/go"
)

// Grammars holds every grammar by name, made on first use. "php_only" reads PHP
// that has no <?php tag; "tsx" is TypeScript with JSX.
type Grammars struct {
	mu   sync.Mutex
	made map[string]*Grammar
}

// Get returns a grammar, or false for a name it does not know.
func (gs *Grammars) Get(name string) (*Grammar, bool) {
	gs.mu.Lock()
	defer gs.mu.Unlock()
	if g, ok := gs.made[name]; ok {
		return g, true
	}
	source, ok := sources()[name]
	if !ok {
		return nil, false
	}
	if gs.made == nil {
		gs.made = map[string]*Grammar{}
	}
	g := newGrammar(source())
	gs.made[name] = g
	return g, true
}

func sources() map[string]func() unsafe.Pointer {
	return map[string]func() unsafe.Pointer{
		"bash":       bash.Language,
		"c":          c.Language,
		"cpp":        cpp.Language,
		"csharp":     csharp.Language,
		"go":         golang.Language,
		"java":       java.Language,
		"javascript": javascript.Language,
		"php":        php.LanguagePHP,
		"php_only":   php.LanguagePHPOnly,
		"python":     python.Language,
		"ruby":       ruby.Language,
		"rust":       rust.Language,
		"tsx":        typescript.LanguageTSX,
		"typescript": typescript.LanguageTypescript,
	}
}
