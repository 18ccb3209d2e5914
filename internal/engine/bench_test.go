package engine

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/plumb/internal/provider/mockserver"
)

// The benchmarks compare the engine, with the official SDK, the policy and every
// answer durable, with a bare loop over net/http that keeps nothing, both against
// the same mock server in a process of its own. Each prints "name value floor"
// (or ceiling). Run them once, on a quiet machine: -bench . -benchtime 1x.

// load is what a child process of a benchmark is to do.
type load struct {
	Role     string // "bare" or "engine"
	URL      string
	Store    string
	Samples  int
	Conns    int // at once: fixed, or the cap when Adaptive
	Adaptive bool
	Epochs   int  // 0: 10
	Judge    bool // let the fake suite judge the answers too
}

// effort is what it took.
type effort struct {
	Wall  time.Duration
	CPU   time.Duration // user and system, of the child alone
	RSS   int64         // bytes at the peak
	Ready time.Duration // engine: from the start of the process to the first question
}

func (e effort) perSecond(samples int) float64 { return float64(samples) / e.Wall.Seconds() }

// report prints a figure and fails the benchmark when it is on the wrong side.
func report(b *testing.B, name string, value, bound float64, atLeast bool) {
	b.Helper()
	word, good := "floor", value >= bound
	if !atLeast {
		word, good = "ceiling", value <= bound
	}
	fmt.Printf("%-34s %10.3f   %s %g\n", name, value, word, bound)
	b.ReportMetric(value, strings.ReplaceAll(name, " ", "-"))
	if !good {
		b.Errorf("%s is %.3f, %s %g", name, value, word, bound)
	}
}

// mock is a mock server in a process of its own.
type mock struct {
	url   string
	cmd   *exec.Cmd
	stdin io.WriteCloser
}

func startMock(b *testing.B, latency time.Duration, rate float64) *mock {
	b.Helper()
	cmd := self(b, "mock", "PLUMB_TEST_LATENCY="+latency.String(), fmt.Sprint("PLUMB_TEST_RATE=", rate))
	stdin, err := cmd.StdinPipe()
	if err != nil {
		b.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	m := &mock{cmd: cmd, stdin: stdin}
	b.Cleanup(func() { _ = stdin.Close(); _ = cmd.Wait() })
	if m.url, err = bufio.NewReader(stdout).ReadString('\n'); err != nil {
		b.Fatal(err)
	}
	m.url = strings.TrimSpace(m.url)
	return m
}

func (m *mock) counts(b *testing.B) (c mockserver.Counts) {
	b.Helper()
	resp, err := http.Get(m.url + "/counts")
	if err != nil {
		b.Fatal(err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(&c); err != nil {
		b.Fatal(err)
	}
	return c
}

func self(b *testing.B, role string, env ...string) *exec.Cmd {
	b.Helper()
	exe, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(append(os.Environ(), "PLUMB_TEST_CHILD="+role), env...)
	cmd.Stderr = os.Stderr
	return cmd
}

// carry runs a load in a child process.
func carry(b *testing.B, l load) (e effort) {
	b.Helper()
	l.Store = filepath.Join(b.TempDir(), "p.db")
	spec, err := json.Marshal(l)
	if err != nil {
		b.Fatal(err)
	}
	started := time.Now()
	out, err := self(b, "load", "PLUMB_TEST_LOAD="+string(spec), fmt.Sprint("PLUMB_TEST_START=", started.UnixNano())).Output()
	if err != nil {
		b.Fatalf("%s: %v", l.Role, err)
	}
	if err := json.Unmarshal(out, &e); err != nil {
		b.Fatalf("%s said %q", l.Role, out)
	}
	return e
}

// against runs the bare loop and the engine in turn against the same server, some
// rounds, and returns the round whose ratio is the median, so that what other
// programs do meanwhile weighs little.
func against(b *testing.B, m *mock, rounds int, l load) (ratio float64, engine effort) {
	b.Helper()
	type round struct {
		ratio  float64
		engine effort
	}
	var all []round
	for range rounds {
		l.Role = "bare"
		rate := carry(b, l).perSecond(l.Samples)
		l.Role = "engine"
		e := carry(b, l)
		all = append(all, round{e.perSecond(l.Samples) / rate, e})
	}
	slices.SortFunc(all, func(a, b round) int { return cmp.Compare(a.ratio, b.ratio) })
	median := all[len(all)/2]
	return median.ratio, median.engine
}

func BenchmarkThroughputAtOnce(b *testing.B) {
	for b.Loop() {
		m := startMock(b, 0, 0)
		l := load{URL: m.url, Samples: 2000, Conns: 64}
		ratio, engine := against(b, m, 7, l)
		report(b, "throughput at 0 ms / bare loop", ratio, 0.25, true)
		report(b, "samples a second at 0 ms", engine.perSecond(2000), 0, true)
		report(b, "CPU ms a sample", float64(engine.CPU.Microseconds())/1000/2000, 0.3, false)
		report(b, "ready after ms", float64(engine.Ready.Milliseconds()), 100, false)
		c := m.counts(b)
		report(b, "requests a connection", float64(c.Requests)/float64(c.Connections), 20, true)
	}
}

func BenchmarkThroughputAt50ms200(b *testing.B) {
	for b.Loop() {
		m := startMock(b, 50*time.Millisecond, 0)
		ratio, _ := against(b, m, 3, load{URL: m.url, Samples: 4000, Conns: 200})
		report(b, "throughput at 50 ms x 200 / bare", ratio, 0.8, true)
	}
}

func BenchmarkThroughputAt1s500(b *testing.B) {
	for b.Loop() {
		m := startMock(b, time.Second, 0)
		ratio, engine := against(b, m, 1, load{URL: m.url, Samples: 2500, Conns: 500})
		report(b, "throughput at 1 s x 500 / bare", ratio, 0.8, true)
		report(b, "peak MB at 500 in flight", float64(engine.RSS)/1e6, 100, false)
	}
}

func BenchmarkMemoryGrowth(b *testing.B) {
	for b.Loop() {
		m := startMock(b, 0, 0)
		small := carry(b, load{Role: "engine", URL: m.url, Samples: 10_000, Conns: 64, Judge: true})
		large := carry(b, load{Role: "engine", URL: m.url, Samples: 100_000, Conns: 64, Epochs: 100, Judge: true})
		report(b, "peak memory, 100,000 / 10,000", float64(large.RSS)/float64(small.RSS), 1.5, false)
		report(b, "peak MB at 100,000 samples", float64(large.RSS)/1e6, 100, false)
		report(b, "asked and judged a second, 100,000", large.perSecond(100_000), 0, true)
	}
}

func BenchmarkRateLimit(b *testing.B) {
	for b.Loop() {
		m := startMock(b, 0, 50)
		carry(b, load{Role: "engine", URL: m.url, Samples: 2000, Conns: 100, Adaptive: true})
		c := m.counts(b)
		report(b, "requests per needed, 429 at 50/s", float64(c.Requests)/float64(c.Answered), 1.05, false)
	}
}

// bareLoop asks n times over c connections and keeps nothing.
func bareLoop(l load) error {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: l.Conns, MaxConnsPerHost: l.Conns}}
	defer client.CloseIdleConnections()
	body := `{"model":"mock-1","messages":[{"role":"user","content":"question 1 direct."}]}`
	todo := make(chan struct{})
	errs := make(chan error, l.Conns)
	var wg sync.WaitGroup
	for range l.Conns {
		wg.Go(func() {
			for range todo {
				resp, err := client.Post(l.URL+"/v1/chat/completions", "application/json", strings.NewReader(body))
				if err != nil {
					errs <- err
					continue
				}
				if _, err := io.Copy(io.Discard, resp.Body); err != nil {
					errs <- err
				}
				_ = resp.Body.Close()
			}
		})
	}
	for range l.Samples {
		todo <- struct{}{}
	}
	close(todo)
	wg.Wait()
	select {
	case err := <-errs:
		return err
	default:
		return nil
	}
}
