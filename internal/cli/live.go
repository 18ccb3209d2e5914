package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"example.com/plumb/internal/engine"
	"example.com/plumb/internal/eval"
)

// jsonLines writes each event as one line of JSON. Ticks are among them.
func jsonLines(w io.Writer) func(engine.Event) {
	enc := json.NewEncoder(w)
	return func(e engine.Event) { _ = enc.Encode(e) }
}

// liveView redraws a few lines on a terminal: one for each target.
type liveView struct {
	out   io.Writer
	width int
	lines int // drawn last time
	start time.Time
	failures
}

func newLiveView(out io.Writer, width int) *liveView {
	return &liveView{out: out, width: width, start: time.Now()}
}

func (v *liveView) event(e engine.Event) {
	switch e.Kind {
	case engine.RunStarted:
		fmt.Fprintf(v.out, "run %s\n", e.Run)
		v.draw(e.Targets)
	case engine.Tick:
		v.draw(e.Targets)
	case engine.RunEnded:
		v.draw(e.Targets)
	case engine.TargetStopped:
		v.erase()
		fmt.Fprintln(v.out, printable("stopped "+e.Target+": "+e.Text))
	case engine.SampleFailed, engine.SampleScored:
		if line := v.line(e); line != "" {
			v.erase()
			fmt.Fprintln(v.out, line)
		}
	case engine.SampleAnswered:
	}
}

// failures says why the first few samples of each target failed.
type failures struct{ told map[string]int }

// maxTold is how many failures of a target are told while it runs.
const maxTold = 3

func (f *failures) line(e engine.Event) string {
	failed := e.Kind == engine.SampleFailed || e.Kind == engine.SampleScored && e.Outcome == eval.Error
	if !failed || e.Sample == nil || f.told[e.Sample.Target] >= maxTold {
		return ""
	}
	if f.told == nil {
		f.told = map[string]int{}
	}
	f.told[e.Sample.Target]++
	return printable("failed " + e.Sample.String() + ": " + e.Text)
}

// erase clears what was drawn, so that a line above it stays.
func (v *liveView) erase() {
	if v.lines > 0 {
		fmt.Fprintf(v.out, "\x1b[%dA\x1b[J", v.lines)
		v.lines = 0
	}
}

func (v *liveView) draw(targets []engine.Progress) {
	v.erase()
	elapsed := time.Since(v.start)
	for _, p := range targets {
		line := printable(progressLine(p, elapsed))
		if r := []rune(line); len(r) >= v.width {
			line = string(r[:v.width-2]) + "…"
		}
		fmt.Fprintln(v.out, line)
	}
	v.lines = len(targets)
}

// progressLine says where a target stands: done, failed, rate, in flight, cost,
// time left.
func progressLine(p engine.Progress, elapsed time.Duration) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s", p.Target, meter(p.Judged, p.Planned))
	asking := p.Limit > 0 // scoring again asks nobody
	if asking {
		fmt.Fprintf(&b, "  answered %d/%d", p.Reused+p.Answered, p.Planned)
	}
	fmt.Fprintf(&b, "  judged %d/%d", p.Judged, p.Planned)
	if bad := p.Failed + p.Outcomes[eval.Error]; bad > 0 {
		fmt.Fprintf(&b, "  failed %d", bad)
	}
	if asking {
		b.WriteString(asked(p, elapsed))
	}
	if p.Stopped != "" {
		b.WriteString("  stopped")
	}
	return b.String()
}

// asked says how asking goes: rate, requests in flight, time left, cost.
func asked(p engine.Progress, elapsed time.Duration) string {
	s := ""
	if p.Left() > 0 {
		rate := float64(p.Answered+p.Failed) / max(elapsed.Seconds(), 0.001)
		s = fmt.Sprintf("  %.1f/s  in flight %d of %d", rate, p.InFlight, p.Limit)
		if rate > 0 {
			left := time.Duration(float64(p.Left()) / rate * float64(time.Second))
			s += fmt.Sprintf("  %s left", left.Round(time.Second))
		}
	}
	switch {
	case !p.Priced:
		s += "  cost unknown"
	case p.Cost > 0:
		s += fmt.Sprintf("  $%.4f", p.Cost)
	}
	return s
}

// meter draws done of all as ten cells.
func meter(done, all int) string {
	cells := 0
	if all > 0 {
		cells = min(done*10/all, 10)
	}
	return strings.Repeat("█", cells) + strings.Repeat("░", 10-cells)
}

// plainView prints a line at the start, every ten seconds, and at the end.
type plainView struct {
	out         io.Writer
	start, last time.Time
	failures
}

func newPlainView(out io.Writer) *plainView {
	now := time.Now()
	return &plainView{out: out, start: now, last: now}
}

// plainEvery is the time between two lines of the plain view.
const plainEvery = 10 * time.Second

func (v *plainView) event(e engine.Event) {
	switch e.Kind {
	case engine.RunStarted:
		total := 0
		for _, p := range e.Targets {
			total += p.Planned
		}
		fmt.Fprintf(v.out, "run %s: %d samples of %d targets\n", e.Run, total, len(e.Targets))
	case engine.Tick:
		if time.Since(v.last) >= plainEvery {
			v.last = time.Now()
			v.lines(e.Targets)
		}
	case engine.TargetStopped:
		fmt.Fprintln(v.out, printable("stopped "+e.Target+": "+e.Text))
	case engine.RunEnded:
		v.lines(e.Targets)
	case engine.SampleFailed, engine.SampleScored:
		if line := v.line(e); line != "" {
			fmt.Fprintln(v.out, line)
		}
	case engine.SampleAnswered:
	}
}

func (v *plainView) lines(targets []engine.Progress) {
	for _, p := range targets {
		fmt.Fprintln(v.out, printable(progressLine(p, time.Since(v.start))))
	}
}
