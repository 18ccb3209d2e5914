package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"sort"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/internal/syntax"
)

type C struct{ Language, Before, Line, After string }

func main() {
	gs := new(syntax.Grammars)
	var err error
	fronts := map[string]*ast.Front{}
	var cs []C
	for _, file := range os.Args[1:] {
		data, _ := os.ReadFile(file)
		for _, l := range bytes.Split(data, []byte("\n")) {
			var c C
			if json.Unmarshal(l, &c) == nil && c.Language != "" {
				cs = append(cs, c)
			}
		}
	}
	cost := func(lang, before, code string) float64 {
		f := fronts[lang]
		if f == nil {
			f, err = ast.NewFront(lang, gs)
			if err != nil {
				panic(err)
			}
			fronts[lang] = f
		}
		p, err := f.Parse(before+code, ast.Atoms{})
		if err != nil {
			return 9
		}
		return float64(min(p.Health.ErrorBytes+4*p.Health.Missing, len(code))) / float64(len(code))
	}
	langs := []string{"c", "cpp", "csharp", "java", "javascript", "typescript", "php", "python", "rust", "go", "ruby", "bash"}
	fam := func(l string) string {
		switch l {
		case "cpp":
			return "c"
		case "typescript":
			return "javascript"
		}
		return l
	}
	type obs struct{ asked, best float64; own bool; kind, lang, bestLang, code string }
	var all []obs
	look := func(kind, lang, before, code string, own bool) {
		o := obs{asked: cost(lang, before, code), best: 9, own: own, kind: kind, lang: lang, code: code}
		if before != "" { o.asked = min(o.asked, cost(lang, "", code)) }
		if o.asked > 0.01 {
			for _, l := range langs {
				if fam(l) == fam(lang) { continue }
				if x := cost(l, "", code); x < o.best { o.best, o.bestLang = x, l }
			}
		}
		all = append(all, o)
	}
	for i, c := range cs {
		if i%3 != 0 { continue }
		code := c.Line + c.After + "\n"
		look("cont", c.Language, c.Before, code, true)
		look("full", c.Language, "", c.Before+code, true)
		o := cs[(i*7+131)%len(cs)]
		if fam(o.Language) == fam(c.Language) { continue }
		oc := o.Line + o.After + "\n"
		look("cont", c.Language, c.Before, oc, false)
		look("full", c.Language, "", o.Before+oc, false)
	}
	for _, kind := range []string{"cont", "full"} {
		for _, least := range []float64{0.02, 0.04, 0.06, 0.1} {
			for _, ratio := range []float64{0.1, 0.25, 0.5} {
				var own, ownHit, foreign, foreignHit int
				for _, o := range all {
					if o.kind != kind { continue }
					hit := o.asked > least && o.best <= ratio*o.asked
					if o.own { own++; if hit { ownHit++ } } else { foreign++; if hit { foreignHit++ } }
				}
				fmt.Printf("%s least %.2f ratio %.2f: own wrongly %.1f%% (%d), foreign found %.1f%%\n", kind, least, ratio, 100*float64(ownHit)/float64(own), ownHit, 100*float64(foreignHit)/float64(foreign))
			}
		}
	}
	n := 0
	for _, o := range all {
		if o.own && o.kind == "full" && o.asked > 0.06 && o.best <= 0.25*o.asked && n < 6 { n++; fmt.Println("----", o.lang, o.bestLang, o.asked, o.best); fmt.Println(o.code) }
	}
	_ = slices.Sort[[]int]
	_ = sort.Strings
}

var prose = []string{
	"The function first checks whether the buffer is large enough, and then it copies the data into it.\nYou should call it once for each packet that arrives from the network.\n",
	"To complete this code I would need to know more about the project, such as which library is used\nand what the caller expects to get back when something fails. Could you tell me more about it?\n",
	"it then loops over all the rows and adds the price of each\nthe result is returned as a number with two digits\n\n- first step: open the file\n- second step: read the lines\n- third step: close it\n",
}
