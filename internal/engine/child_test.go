package engine

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"example.com/plumb/internal/provider/mockserver"
)

// signalContext is the context of a child process: it has no test to belong to.
func signalContext() context.Context { return context.Background() }

// childMock is a mock server in a process of its own, so that its work is not
// counted as ours. It prints its address and ends with its standard input.
func childMock() {
	latency, _ := time.ParseDuration(os.Getenv("PLUMB_TEST_LATENCY"))
	rate, _ := strconv.ParseFloat(os.Getenv("PLUMB_TEST_RATE"), 64)
	server, err := mockserver.Start("127.0.0.1:0", mockserver.Config{Latency: latency, Rate: rate, Burst: 5})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	signal.Ignore(syscall.SIGINT)
	fmt.Println(server.URL())
	_, _ = os.Stdin.Read(make([]byte, 1))
	server.Close()
	os.Exit(0)
}
