// Command mockserver runs the mock model server by hand, for benchmarks and for
// trying out what happens when a server fails:
//
//	go run ./scripts/mockserver -addr 127.0.0.1:8089 -latency 50ms -fault "sql=500"
//
// It prints its base URL and serves until it is interrupted.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"syscall"

	"example.com/plumb/internal/provider/mockserver"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "mockserver:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	var c mockserver.Config
	flags := flag.NewFlagSet("mockserver", flag.ExitOnError)
	addr := flags.String("addr", "127.0.0.1:0", "`address` to listen on")
	flags.DurationVar(&c.Latency, "latency", 0, "how long each answer takes")
	flags.IntVar(&c.AnswerBytes, "bytes", 1000, "size of an answer's text")
	flags.Float64Var(&c.Rate, "rate", 0, "requests a second that are let through, 429 above")
	flags.BoolVar(&c.Window, "window", false, "count the rate by the whole second, not as a bucket")
	flags.BoolVar(&c.RetryAfter, "retry-after", false, "say in a 429 how long to wait")
	flags.IntVar(&c.MaxConcurrent, "max-concurrent", 0, "requests at once, 429 above")
	flags.IntVar(&c.Slots, "slots", 0, "requests worked on at once, the others wait")
	flags.Func("fault", "`MATCH=KIND[*TIMES][@RETRYAFTER]`: what goes wrong for prompts that contain MATCH; may be repeated\n"+kinds(), func(s string) error {
		f, err := mockserver.ParseFault(s)
		c.Faults = append(c.Faults, f)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	s, err := mockserver.Start(*addr, c)
	if err != nil {
		return err
	}
	defer s.Close()
	fmt.Println(s.URL() + "/v1")
	<-ctx.Done()
	return nil
}

func kinds() string {
	text := "KIND is a status such as 429 or 500, or one of:"
	known := mockserver.Kinds()
	var names []string
	for k := range known {
		names = append(names, k)
	}
	slices.Sort(names)
	for _, k := range names {
		text += fmt.Sprintf("\n  %-9s %s", k, known[k])
	}
	return text
}
