package report

import (
	"html/template"
	"strings"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/formatters/html"
	"github.com/alecthomas/chroma/v2/lexers"
	"github.com/alecthomas/chroma/v2/styles"

	"example.com/plumb/internal/eval"
)

// highlighter turns code into HTML with classes.
type highlighter struct{ lexers map[string]chroma.Lexer }

func newHighlighter() *highlighter { return &highlighter{lexers: map[string]chroma.Lexer{}} }

// code highlights code of a language, with the lines of findings marked; where
// that fails the text is shown plain.
func (h *highlighter) code(code, language string, findings []eval.Finding) template.HTML {
	lexer, ok := h.lexers[language]
	if !ok {
		if lexer = lexers.Get(language); lexer == nil {
			lexer = lexers.Fallback
		}
		lexer = chroma.Coalesce(lexer)
		h.lexers[language] = lexer
	}
	plain := template.HTML("<pre>" + template.HTMLEscapeString(code) + "</pre>") //nolint:gosec // escaped
	tokens, err := lexer.Tokenise(nil, code)
	if err != nil {
		return plain
	}
	var b strings.Builder
	var marked [][2]int
	for _, f := range findings {
		marked = append(marked, [2]int{f.Line, max(f.Line, f.EndLine)})
	}
	format := html.New(html.WithClasses(true), html.WithLineNumbers(true), html.TabWidth(4), html.HighlightLines(marked))
	if err := format.Format(&b, styles.Get("github"), tokens); err != nil {
		return plain
	}
	return template.HTML(b.String()) //nolint:gosec // chroma escapes
}

// codeStyles are the style sheets of highlighted code, light and dark.
func codeStyles() (light, dark string, err error) {
	format := html.New(html.WithClasses(true))
	var l, d strings.Builder
	if err := format.WriteCSS(&l, styles.Get("github")); err != nil {
		return "", "", err
	}
	if err := format.WriteCSS(&d, styles.Get("github-dark")); err != nil {
		return "", "", err
	}
	return l.String(), d.String(), nil
}
