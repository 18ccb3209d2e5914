package install

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os/exec"
	"strings"
)

// Command is one step of an install.
type Command struct {
	What string   // for the error: "install Python libraries"
	Dir  string   // working folder
	Argv []string // program and arguments
	Env  []string // the whole environment; nil inherits
}

// Run runs a step, with its output copied to log. Its error has the last line
// that says something, and wraps ErrUnreachable when the network is the trouble.
func Run(ctx context.Context, log io.Writer, c Command) error {
	var out bytes.Buffer
	cmd := exec.CommandContext(ctx, c.Argv[0], c.Argv[1:]...)
	cmd.Dir, cmd.Env = c.Dir, c.Env
	both := io.MultiWriter(log, &out)
	cmd.Stdout, cmd.Stderr = both, both
	err := cmd.Run()
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return fmt.Errorf("%s: %w", c.What, ctx.Err())
	}
	if aboutNetwork(out.String()) {
		return fmt.Errorf("%s: %w", c.What, ErrUnreachable)
	}
	return fmt.Errorf("%s: %w: %s", c.What, err, lastError(out.String()))
}

// lastError is the last line with "error" in it, else the last line.
func lastError(output string) string {
	last := ""
	for line := range strings.Lines(output) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "npm error A complete log") {
			continue
		}
		isError := strings.Contains(strings.ToLower(line), "error")
		wasError := strings.Contains(strings.ToLower(last), "error")
		if isError || !wasError {
			last = line
		}
	}
	return last
}
