package draw

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path"
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"example.com/plumb/detect"
	"example.com/plumb/internal/scan"
)

// SARIF draws a SARIF 2.1.0 log with one run. Paths that are not absolute are
// relative to %SRCROOT%, the folder in which the scan was started.
func SARIF(w io.Writer, s Scan) error {
	log := sarif.NewReport()
	log.Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	driver := sarif.NewToolComponent().WithName("plumb").WithVersion(s.Version)
	run := sarif.NewRun().WithTool(sarif.NewTool().WithDriver(driver)).WithColumnKind("utf16CodeUnits")
	index := map[string]int{}
	for _, r := range s.Rules {
		index[r.ID] = len(driver.Rules)
		driver.AddRule(descriptor(r))
	}
	driver.AddNotification(sarif.NewReportingDescriptor().WithID("not-judged").
		WithShortDescription(words("The file was not judged; nothing can be said about it.")))
	driver.AddNotification(sarif.NewReportingDescriptor().WithID("warning").
		WithShortDescription(words("Something is not as its author may think.")))
	for _, f := range s.Findings {
		run.AddResult(result(f, index))
	}
	for _, f := range s.Suppressed {
		run.AddResult(result(f.Finding, index).AddSuppression(
			sarif.NewSuppression().WithKind("inSource").WithStatus("accepted").WithJustification(text(f.Reason))))
	}
	run.AddInvocation(invocation(s))
	log.AddRun(run)
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	if err := enc.Encode(log); err != nil {
		return fmt.Errorf("write SARIF: %w", err)
	}
	return nil
}

// text keeps what is written valid UTF-8.
func text(s string) string { return strings.ToValidUTF8(s, "�") }

func words(s string) *sarif.MultiformatMessageString {
	return sarif.NewMultiformatMessageString().WithText(text(s))
}

func descriptor(r detect.Rule) *sarif.ReportingDescriptor {
	help := r.Message
	if r.Mend != "" {
		help += "\n\nMend: " + r.Mend
	}
	for _, ref := range r.References {
		help += "\n" + ref
	}
	tags := []string{"security"}
	for _, c := range r.CWEs {
		if tag, ok := cweTag(c); ok {
			tags = append(tags, tag)
		}
	}
	props := sarif.NewPropertyBag().WithTags(tags).Add("precision", string(r.Confidence))
	d := sarif.NewReportingDescriptor().WithID(text(r.ID)).
		WithShortDescription(words(firstSentence(r.Message))).
		WithFullDescription(words(r.Message)).WithHelp(words(help)).
		WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(levelOf(r.Severity))).
		WithProperties(props)
	if len(r.References) > 0 {
		if u, err := url.Parse(r.References[0]); err == nil && u.IsAbs() {
			d.WithHelpURI(u.String())
		}
	}
	return d
}

// cweTag writes "CWE-79" as code scanning services group by it.
func cweTag(cwe string) (string, bool) {
	var n int
	if _, err := fmt.Sscanf(cwe, "CWE-%d", &n); err != nil {
		return "", false
	}
	return fmt.Sprintf("external/cwe/cwe-%03d", n), true
}

func firstSentence(s string) string {
	first, _, _ := strings.Cut(s, ". ")
	return strings.TrimSpace(first)
}

func levelOf(s detect.Severity) string {
	switch s {
	case detect.SeverityError:
		return sarif.LevelError
	case detect.SeverityWarning:
		return sarif.LevelWarning
	}
	return sarif.LevelNote
}

func result(f scan.Finding, index map[string]int) *sarif.Result {
	message := f.Message
	if f.Mend != "" {
		message += "\nMend: " + f.Mend
	}
	r := sarif.NewResult().WithRuleID(text(f.Rule)).WithLevel(levelOf(f.Severity)).
		WithMessage(sarif.NewTextMessage(text(message))).
		AddLocation(place(f.File, f.Region, f.Code))
	if i, ok := index[f.Rule]; ok {
		r.WithRuleIndex(i)
	}
	if len(f.Steps) > 0 {
		flow := sarif.NewThreadFlow()
		for i, step := range f.Steps {
			flow.AddLocation(sarif.NewThreadFlowLocation().WithExecutionOrder(i + 1).
				WithLocation(place(f.File, step, "").WithMessage(sarif.NewTextMessage(text(f.Path[i].Text)))))
		}
		r.AddCodeFlow(sarif.NewCodeFlow().AddThreadFlow(flow))
	}
	return r
}

func place(file string, r scan.Region, code string) *sarif.Location {
	region := sarif.NewRegion().WithStartLine(r.StartLine).WithStartColumn(r.StartColumn).
		WithEndLine(r.EndLine).WithEndColumn(r.EndColumn)
	if code != "" {
		region.WithSnippet(sarif.NewArtifactContent().WithText(text(code)))
	}
	return sarif.NewLocationWithPhysicalLocation(
		sarif.NewPhysicalLocation().WithArtifactLocation(artifact(file)).WithRegion(region))
}

// artifact names a file by a URI. Bytes that a URI cannot hold are escaped.
func artifact(file string) *sarif.ArtifactLocation {
	a := sarif.NewArtifactLocation()
	if path.IsAbs(file) {
		return a.WithURI((&url.URL{Scheme: "file", Path: file}).String())
	}
	return a.WithURI((&url.URL{Path: file}).String()).WithURIBaseID("%SRCROOT%")
}

// invocation tells what was not read, and what is odd.
func invocation(s Scan) *sarif.Invocation {
	inv := sarif.NewInvocation().WithExecutionSuccessful(s.Nothing() == "")
	for _, n := range s.NotJudged {
		inv.AddToolExecutionNotification(notification("not-judged", sarif.LevelError, string(n.Reason)+": "+n.Detail, n.File, 0))
	}
	for _, f := range s.Warnings {
		inv.AddToolExecutionNotification(notification("warning", sarif.LevelWarning, f.Text, f.File, f.Line))
	}
	if why := s.Nothing(); why != "" {
		inv.AddToolExecutionNotification(notification("not-judged", sarif.LevelError, why, "", 0))
	}
	return inv
}

func notification(id, level, message, file string, line int) *sarif.Notification {
	n := sarif.NewNotification().WithLevel(level).WithMessage(sarif.NewTextMessage(text(message))).
		WithDescriptor(sarif.NewReportingDescriptorReference().WithID(id))
	if file == "" {
		return n
	}
	p := sarif.NewPhysicalLocation().WithArtifactLocation(artifact(file))
	if line > 0 {
		p.WithRegion(sarif.NewRegion().WithStartLine(line))
	}
	return n.AddLocation(sarif.NewLocationWithPhysicalLocation(p))
}
