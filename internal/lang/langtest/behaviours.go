package langtest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/wire"
)

// behaviour is what an answer does, and what the outside must see of it.
type behaviour struct {
	name string
	// failed lists acceptable reasons of a Failure of the build, ended of the
	// ways to end by the time of Finish. An empty word in ended means that it
	// need not end.
	failed, ended []string
	// first says what the first call, of Probe with "first", must give; nil
	// when it is enough that it gives no value.
	first func(r drive.Result) error
	// noValue says that no call may ever give a value.
	noValue bool
	// output must be in what the program printed.
	output string
}

// Behaviours lists the keys of Subject.Answers, with what each must do:
//
//	throws            throw an error whose text has "plumb-thrown"
//	wrong-type        return a number where text is declared
//	null              return null where text is declared
//	prints            print "plumb-printed" to standard output, return x
//	no-function       define something else
//	syntax            be no code at all
//	exit-load         exit with 0 while loading
//	exit-call         exit with 0 when called
//	crash             die of a signal when called
//	garbage-load      write garbage to descriptor 4 while loading
//	garbage-call      write garbage to descriptor 4 when called, return x
//	ready-twice       write a ready frame of its own while loading
//	forge-future      write answers to ids 1 to 100 when called, return x
//	close             close descriptor 4 when called, then sleep
//	sleep             sleep for ever when called
//	spin              compute for ever when called
//	overwrite-driver  try to write every file that its arguments and Plumb's folders name, return x
//	read-process      return its arguments and environment, as text
//	endless-output    print for ever when called
//	memory            allocate for ever when called (a collector may reach the CPU limit first)
//	fork-bomb         fork for ever when called
func Behaviours() []string {
	var names []string
	for _, b := range allBehaviours() {
		names = append(names, b.name)
	}
	return names
}

func allBehaviours() []behaviour {
	running := []string{""}
	return []behaviour{
		{name: "throws", ended: running, first: threw("plumb-thrown"), noValue: true},
		{name: "wrong-type", failed: []string{"compile"}, ended: running, first: threw("type: "), noValue: true},
		{name: "null", failed: []string{"compile"}, ended: running, first: threw("type: "), noValue: true},
		{name: "prints", ended: running, first: returned("first"), output: "plumb-printed"},
		{name: "no-function", failed: []string{"compile"}, ended: []string{drive.Load}, noValue: true},
		{name: "syntax", failed: []string{"compile"}, ended: []string{drive.Load}, noValue: true},
		{name: "exit-load", ended: []string{drive.Exit}, noValue: true},
		{name: "exit-call", ended: []string{drive.Exit}, noValue: true},
		{name: "crash", ended: []string{drive.Crash, drive.Sanitizer}, noValue: true},
		{name: "garbage-load", ended: []string{drive.Tampered}, noValue: true},
		{name: "garbage-call", ended: []string{drive.Tampered}},
		{name: "ready-twice", ended: []string{drive.Tampered}},
		{name: "forge-future", ended: []string{drive.Tampered}},
		{name: "close", ended: []string{drive.Tampered, drive.Exit}, noValue: true},
		{name: "sleep", ended: []string{drive.Wall, drive.Exit}, noValue: true},
		{name: "spin", ended: []string{drive.CPU}, noValue: true},
		{name: "overwrite-driver", ended: running, first: returned("first")},
		{name: "read-process", ended: running},
		{name: "endless-output", ended: []string{drive.Output}, noValue: true},
		{name: "memory", ended: []string{"", drive.Memory, drive.Crash, drive.Sanitizer, drive.CPU}, noValue: true},
		{name: "fork-bomb", ended: []string{"", drive.Tampered, drive.Exit, drive.CPU, drive.Wall, drive.Memory, drive.Crash}},
	}
}

func threw(text string) func(drive.Result) error {
	return func(r drive.Result) error {
		if !r.Threw || !strings.Contains(r.Text, text) {
			return fmt.Errorf("got %+v, want it to throw %q", r, text)
		}
		return nil
	}
}

func returned(want wire.Value) func(drive.Result) error {
	return func(r drive.Result) error {
		if !r.OK() || r.Value != want {
			return fmt.Errorf("got %+v, want %q", r, want)
		}
		return nil
	}
}

func (b *Bench) behaviours(t *testing.T) {
	known := Behaviours()
	for name := range b.subject.Answers {
		if !slices.Contains(known, name) {
			t.Errorf("the subject has an answer for %q, which is no behaviour", name)
		}
	}
	for _, want := range allBehaviours() {
		code, ok := b.subject.Answers[want.name]
		if !ok {
			continue
		}
		t.Run(want.name, func(t *testing.T) {
			t.Parallel()
			b.behaves(t, code, want)
		})
	}
}

// behaves makes two calls and finishes; whatever happens must be seen by then.
func (b *Bench) behaves(t *testing.T, code string, want behaviour) {
	built := b.Build(t, code, Probe())
	if built.Failure != nil {
		if !slices.Contains(want.failed, built.Failure.Reason) {
			t.Fatalf("build failed: %s: %s", built.Failure.Reason, built.Failure.Detail)
		}
		return
	}
	o := drive.Options{Fns: []lang.Func{Probe()}, CPU: b.subject.CPU, Wall: 20 * time.Second}
	if want.name == "sleep" {
		o.Wall = 3 * time.Second
	}
	s := b.startWith(t, built, o)
	first := Call(t, s, Probe().Name, "first")
	if want.first != nil {
		if err := want.first(first); err != nil {
			t.Errorf("first call: %v", err)
		}
	}
	second := Call(t, s, Probe().Name, "second")
	if want.noValue && (first.OK() || second.OK()) {
		t.Errorf("it gave a value: %+v, %+v", first, second)
	}
	res, ended := Finish(t, s)
	if !slices.Contains(want.ended, ended) {
		t.Errorf("ended by %q, want one of %q; stderr: %.500s", ended, want.ended, res.Stderr)
	}
	if !bytes.Contains(res.Stdout, []byte(want.output)) {
		t.Errorf("printed %q, want %q in it", res.Stdout, want.output)
	}
	if len(res.Stdout) > 16<<20 {
		t.Errorf("%d bytes of output were kept", len(res.Stdout))
	}
	if want.name == "overwrite-driver" {
		b.unharmed(t, code)
	}
}

// unharmed starts the same answer again: nothing of it may have changed.
func (b *Bench) unharmed(t *testing.T, code string) {
	s := b.Start(t, code, Probe())
	if err := returned("again")(Call(t, s, Probe().Name, "again")); err != nil {
		t.Errorf("a second start: %v", err)
	}
}
