package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"testing"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/provider/mockserver"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

// TestMain lets the test binary be other processes: one that is killed, one whose
// effort is measured, and the mock server whose effort is not.
func TestMain(m *testing.M) {
	child, ok := map[string]func() error{"run": childRun, "load": childLoad, "mock": childMock}[os.Getenv("PLUMB_TEST_CHILD")]
	if !ok {
		os.Exit(m.Run())
	}
	if err := child(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// childRun is the run of 2,000 samples that is killed.
func childRun() error {
	l := load{URL: os.Getenv("PLUMB_TEST_URL"), Store: os.Getenv("PLUMB_TEST_STORE"), Samples: 2000, Epochs: 20, Conns: inFlight}
	_, err := engineLoad(l, false, func(Event) {})
	return err
}

// engineLoad carries out a run of the fake suite and says how long it took, from the
// open store to the last answer on disk.
func engineLoad(l load, noScoring bool, events func(Event)) (took time.Duration, err error) {
	ctx := context.Background()
	s, err := store.Open(ctx, l.Store, store.Options{})
	if err != nil {
		return 0, err
	}
	defer s.Close()
	o := provider.PolicyOptions{Concurrency: l.Conns, MaxConcurrency: l.Conns}
	if l.Adaptive {
		o.Concurrency = 0
	}
	if l.Epochs == 0 {
		l.Epochs = 10
	}
	start := time.Now()
	sum, err := Run(ctx, Config{
		Plan: plan.Plan{
			Version: 1, Suites: []plan.SuitePlan{{Name: "fake"}}, Samples: l.Epochs, Ks: []int{1},
			Targets: []eval.Target{{Name: "m", Provider: "openai", Model: "mock-1", BaseURL: l.URL + "/v1", Variant: "direct"}},
		},
		Suites: map[string]suite.Suite{"fake": newFake(l.Samples / l.Epochs)}, Store: s,
		NewModel: modelOf(o), NoScoring: noScoring, Events: events,
	})
	if err != nil {
		return 0, err
	}
	if p := sum.Targets[0]; p.Reused+p.Answered != l.Samples || !noScoring && !sum.Complete {
		return 0, errors.New("the run is not complete")
	}
	return time.Since(start), nil
}

// childLoad does what a benchmark asks for and prints what it took.
func childLoad() error {
	var l load
	if err := json.Unmarshal([]byte(os.Getenv("PLUMB_TEST_LOAD")), &l); err != nil {
		return err
	}
	began, err := strconv.ParseInt(os.Getenv("PLUMB_TEST_START"), 10, 64)
	if err != nil {
		return err
	}
	var e effort
	if l.Role == "bare" {
		start := time.Now()
		err = bareLoop(l)
		e.Wall = time.Since(start)
	} else {
		e.Wall, err = engineLoad(l, !l.Judge, func(ev Event) {
			if ev.Kind == RunStarted {
				e.Ready = time.Since(time.Unix(0, began))
			}
		})
	}
	if err != nil {
		return err
	}
	var ru syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &ru); err != nil {
		return err
	}
	e.CPU = time.Duration(ru.Utime.Nano() + ru.Stime.Nano())
	e.RSS = ru.Maxrss << 10
	return json.NewEncoder(os.Stdout).Encode(e)
}

// childMock is a mock server in a process of its own. It prints its address and
// ends with its standard input.
func childMock() error {
	latency, err := time.ParseDuration(os.Getenv("PLUMB_TEST_LATENCY"))
	if err != nil {
		return err
	}
	rate, err := strconv.ParseFloat(os.Getenv("PLUMB_TEST_RATE"), 64)
	if err != nil {
		return err
	}
	server, err := mockserver.Start("127.0.0.1:0", mockserver.Config{Latency: latency, Rate: rate, Burst: 5})
	if err != nil {
		return err
	}
	defer server.Close()
	fmt.Println(server.URL())
	_, err = os.Stdin.Read(make([]byte, 1))
	if err != nil && err.Error() != "EOF" {
		return err
	}
	return nil
}
