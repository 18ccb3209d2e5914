package report

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/stats"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

//go:embed assets
var assets embed.FS

// HTMLOptions bound the page.
type HTMLOptions struct {
	// Samples is how many samples are drilled down to at most; 0 means 2000. A
	// page says how many it left out.
	Samples int
	// Answer returns the text of an answer, for samples without code.
	Answer func(ctx context.Context, number int64) (string, error)
}

// HTML writes one self-contained page: no script, no network, a policy that
// forbids both, and every text from outside escaped. Samples are streamed, so
// memory does not grow with their number.
func (r *Report) HTML(ctx context.Context, w io.Writer, src Source, o HTMLOptions) error {
	if o.Samples == 0 {
		o.Samples = 2000
	}
	style, err := pageStyle()
	if err != nil {
		return err
	}
	sum := sha256.Sum256([]byte(style))
	t, err := template.New("page").Funcs(template.FuncMap{
		"pct": func(x float64) string { return fmt.Sprintf("%.1f", 100*x) },
		"bar": bar, "rate": FormatRate, "usd": func(x *float64) string { return fmt.Sprintf("$%.4f", *x) }, "clean": clean, "time": func() string { return r.Created.UTC().Format("2006-01-02 15:04 UTC") },
	}).ParseFS(assets, "assets/*.gohtml")
	if err != nil {
		return fmt.Errorf("read page template: %w", err)
	}
	page := struct {
		*Report
		Style  template.CSS
		Policy string
		Heads  []headTable
		Views  []view
	}{
		r, template.CSS(style), //nolint:gosec // our own file
		"default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'",
		r.heads(), r.views(),
	}
	if err := t.ExecuteTemplate(w, "head", page); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	d := drill{report: r, tmpl: t, out: w, options: o, highlight: newHighlighter()}
	if err := d.all(ctx, src); err != nil {
		return err
	}
	if err := t.ExecuteTemplate(w, "foot", d); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

func pageStyle() (string, error) {
	own, err := assets.ReadFile("assets/style.css")
	if err != nil {
		return "", fmt.Errorf("read style: %w", err)
	}
	light, dark, err := codeStyles()
	if err != nil {
		return "", err
	}
	return string(own) + light + "@media (prefers-color-scheme: dark) {\n" + dark + "}\n", nil
}

// view is a Result arranged for the page.
type view struct {
	Result
	ID      string
	Overall []suite.Figure // over everything
	Tables  []groupTable
	Grid    grid
}

// headTable is the rates over everything for one k: a row for each target, and
// in each row the same columns, found by name.
type headTable struct {
	Suite   string
	Columns []string
	Rows    []headRow
	Legend  [][2]string // with the last table of a suite
}

type headRow struct {
	ID    string
	Name  string
	Cells []suite.Metric
}

func (r *Report) heads() []headTable {
	var out []headTable
	for _, name := range r.suiteNames() {
		sets := columnSets(r.of(name), "")
		for n, cols := range sets {
			t := headTable{Suite: name, Columns: cols}
			if n == len(sets)-1 {
				t.Legend = legend(name)
			}
			for i, res := range r.Results {
				if res.Suite != name {
					continue
				}
				row := headRow{ID: viewID(i), Name: res.Target.Name}
				for _, c := range cols {
					m, _ := res.Find(c, "", "")
					row.Cells = append(row.Cells, m)
				}
				t.Rows = append(t.Rows, row)
			}
			out = append(out, t)
		}
	}
	return out
}

// viewID is the anchor of the ith result.
func viewID(i int) string { return fmt.Sprintf("t%d", i) }

// groupTable is the rates of one dimension, a row for each group.
type groupTable struct {
	By      string
	Columns []string
	Rows    []groupRow
}

type groupRow struct {
	Group string
	Cells []suite.Metric
}

// grid is one rate for each task and language.
type grid struct {
	Name    string
	Columns []string
	Rows    []gridRow
}

type gridRow struct {
	Task  string
	Cells []gridCell
}

type gridCell struct {
	Known bool
	Level int // 0 to 4, for colour
	Rate  stats.Rate
}

func (r *Report) views() []view {
	var out []view
	for i, res := range r.Results {
		v := view{Result: res, ID: viewID(i), Overall: res.overall()}
		for _, by := range []string{"language", "cwe", "rule"} {
			v.Tables = append(v.Tables, res.groupTable(by))
		}
		v.Grid = res.grid("func-sec@1")
		out = append(out, v)
	}
	return out
}

// overall are the figures over everything.
func (r Result) overall() []suite.Figure {
	return slices.DeleteFunc(slices.Clone(r.Figures), func(f suite.Figure) bool { return f.By != "" })
}

func (r Result) groupTable(by string) groupTable {
	t := groupTable{By: by, Columns: columnSets([]Result{r}, by)[0]}
	for _, g := range r.groups(by) {
		row := groupRow{Group: g}
		for _, c := range t.Columns {
			m, _ := r.Find(c, by, g)
			row.Cells = append(row.Cells, m)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// grid arranges the task-language groups, which are named "task/language".
func (r Result) grid(name string) grid {
	g := grid{Name: name}
	column, row := map[string]int{}, map[string]int{}
	for _, m := range r.Metrics {
		if m.By != "task-language" || m.Name != name {
			continue
		}
		task, language, _ := strings.Cut(m.Group, "/")
		if _, ok := column[language]; !ok {
			column[language] = len(g.Columns)
			g.Columns = append(g.Columns, language)
		}
		if _, ok := row[task]; !ok {
			row[task] = len(g.Rows)
			g.Rows = append(g.Rows, gridRow{Task: task})
		}
		cells := &g.Rows[row[task]].Cells
		for len(*cells) <= column[language] {
			*cells = append(*cells, gridCell{})
		}
		(*cells)[column[language]] = gridCell{true, min(int(m.Rate.Point*5), 4), m.Rate}
	}
	for i := range g.Rows {
		for len(g.Rows[i].Cells) < len(g.Columns) {
			g.Rows[i].Cells = append(g.Rows[i].Cells, gridCell{})
		}
	}
	return g
}

// bar draws a rate: bounds as a pale band, the interval as a line, the point as
// a mark. It is SVG, because the page's policy forbids style attributes.
func bar(r stats.Rate) template.HTML {
	if r.N == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label="%s">`, template.HTMLEscapeString(FormatRate(r)))
	b.WriteString(`<rect class="track" x="0" y="5" width="100" height="2"/>`)
	if r.Unscored > 0 {
		fmt.Fprintf(&b, `<rect class="bounds" x="%.2f" y="1" width="%.2f" height="10"/>`, 100*r.Worst, max(100*(r.Best-r.Worst), 0.5))
	}
	if r.Note == "" {
		fmt.Fprintf(&b, `<rect class="interval" x="%.2f" y="4" width="%.2f" height="4"/>`, 100*r.Low, max(100*(r.High-r.Low), 0.5))
	}
	fmt.Fprintf(&b, `<rect class="point" x="%.2f" y="0" width="1.2" height="12"/></svg>`, min(100*r.Point, 98.8))
	return template.HTML(b.String()) //nolint:gosec // numbers, and one escaped text
}

// clean replaces characters that hide or reorder text; lines stay.
func clean(s string) string {
	var b strings.Builder
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(strings.ReplaceAll(Plain(strings.ReplaceAll(line, "\t", "    ")), "\u0000", "�"))
	}
	return b.String()
}

// drill streams samples.
type drill struct {
	report    *Report
	tmpl      *template.Template
	out       io.Writer
	options   HTMLOptions
	highlight *highlighter
	Shown     int
	LeftOut   int
}

// detail is one sample on the page.
type detail struct {
	store.Sample
	ID      string
	State   string // the outcome, or how a scored sample did
	Class   string // of the state: good, bad or dim
	Target  string // the CWE that the case is about
	Code    template.HTML
	Text    string
	Verdict eval.Verdict
}

func (d *drill) all(ctx context.Context, src Source) error {
	target := -1
	for s, err := range src.Samples(ctx, d.report.info, nil) {
		if err != nil {
			return fmt.Errorf("read samples: %w", err)
		}
		if s.Verdict == nil {
			continue
		}
		if d.Shown >= d.options.Samples {
			d.LeftOut++
			continue
		}
		d.Shown++
		if s.Target != target {
			if err := d.section(target, s); err != nil {
				return err
			}
			target = s.Target
		}
		if err := d.one(ctx, s); err != nil {
			return err
		}
	}
	if target >= 0 {
		return d.execute("samples-end", nil)
	}
	return nil
}

func (d *drill) section(before int, s store.Sample) error {
	if before >= 0 {
		if err := d.execute("samples-end", nil); err != nil {
			return err
		}
	}
	return d.execute("samples-begin", s.ID.Target)
}

// maxText bounds what is shown of an answer or a piece of code, in bytes.
const maxText = 32 << 10

func (d *drill) one(ctx context.Context, s store.Sample) error {
	v := detail{Sample: s, ID: s.ID.String(), Verdict: *s.Verdict, Target: s.Case.Meta["cwe"]}
	v.State, v.Class = state(*s.Verdict)
	switch {
	case s.Verdict.Code != "":
		v.Code = d.highlight.code(clip(clean(s.Verdict.Code)), s.Case.Meta["language"], s.Verdict.Findings)
	case s.Answer != 0 && d.options.Answer != nil:
		text, err := d.options.Answer(ctx, s.Answer)
		if err != nil {
			return fmt.Errorf("read answer of %s: %w", s.ID, err)
		}
		v.Text = clip(clean(text))
	}
	return d.execute("sample", v)
}

func (d *drill) execute(name string, data any) error {
	// A template that fails half-way must not leave half a tag behind.
	var buf bytes.Buffer
	if err := d.tmpl.ExecuteTemplate(&buf, name, data); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	if _, err := buf.WriteTo(d.out); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

func clip(s string) string {
	if len(s) <= maxText {
		return s
	}
	return strings.ToValidUTF8(s[:maxText], "") + "\n… (cut here; plumb show prints all of it)"
}
