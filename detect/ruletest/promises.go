package ruletest

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// places is how many places with ruleid, and with ok, a rule needs.
const places = 3

// Check runs the tests, and reports as faults what a rule that comes with Plumb
// must not lack: a CWE, severity, message, mend and confidence; an id that is
// unique and the name of its file; enough places in its tests, one of them in
// code that does not parse.
func Check(ctx context.Context, fsys fs.FS, paths ...string) (*Report, error) {
	report, rules, err := run(ctx, fsys, paths)
	if err != nil {
		return nil, err
	}
	results := map[[2]string]Result{}
	for _, r := range report.Rules {
		results[[2]string{r.File, r.Rule}] = r
	}
	first := map[string]string{}
	for _, r := range rules {
		c := &checker{rule: r}
		if other, ok := first[r.ID]; ok {
			c.fault("the id is also in "+other, "give the rule another id")
		}
		first[r.ID] = r.File
		c.written()
		c.tested(results[[2]string{r.File, r.ID}])
		report.Faults = append(report.Faults, c.faults...)
	}
	return report, nil
}

// checker gathers what is wrong with one rule.
type checker struct {
	rule   detect.Rule
	faults []*eval.Fault
}

func (c *checker) fault(text, hint string) {
	c.faults = append(c.faults, &eval.Fault{File: c.rule.File, Line: c.rule.Line, Text: c.rule.ID + ": " + text, Hint: hint})
}

// asWritten is what a rule file says, without the values that loading fills in.
type asWritten struct {
	Severity string `yaml:"severity"`
	Message  string `yaml:"message"`
	Metadata struct {
		Confidence string `yaml:"confidence"`
		Mend       string `yaml:"mend"`
	} `yaml:"metadata"`
}

func (c *checker) written() {
	r := c.rule
	base := path.Base(r.File)
	if stem := strings.TrimSuffix(base, path.Ext(base)); stem != r.ID {
		c.fault("the file has another name than its rule", "name it "+r.ID+".yaml")
	}
	if len(r.CWEs) == 0 || !regexp.MustCompile(`^CWE-[1-9][0-9]*$`).MatchString(r.CWEs[0]) {
		c.fault("it names no CWE", `write metadata: cwe: "CWE-89: …"`)
	}
	var w []asWritten
	if err := yaml.Unmarshal([]byte(r.Source), &w); err != nil || len(w) != 1 {
		c.fault("it cannot be read alone", "write it as an element of the list rules")
		return
	}
	one := w[0]
	oneOf(c, "severity", one.Severity, "ERROR", "WARNING", "INFO")
	oneOf(c, "metadata: confidence", one.Metadata.Confidence, "HIGH", "MEDIUM", "LOW")
	if strings.TrimSpace(one.Message) == "" {
		c.fault("it has no message", "say what is wrong and what it leads to")
	}
	if strings.TrimSpace(one.Metadata.Mend) == "" {
		c.fault("it has no mend", "write metadata: mend: how to do it right")
	}
}

func oneOf(c *checker, key, value string, words ...string) {
	for _, w := range words {
		if value == w {
			return
		}
	}
	c.fault(fmt.Sprintf("%s is %q", key, value), "one of "+strings.Join(words, ", "))
}

func (c *checker) tested(r Result) {
	if r.Tests == 0 {
		c.fault("it has no test file", "put "+c.rule.ID+".EXT beside it")
		return
	}
	if n := r.Hits + len(r.Misses); n < places {
		c.fault(fmt.Sprintf("its tests have %d places with ruleid", n), fmt.Sprintf("%d are needed", places))
	}
	if r.Silent < places {
		c.fault(fmt.Sprintf("its tests have %d silent places with ok", r.Silent), fmt.Sprintf("%d are needed", places))
	}
	if r.Broken == 0 {
		c.fault("no test has ruleid in code that does not parse", "add "+c.rule.ID+".broken.EXT, cut off or lacking a bracket")
	}
}
