// Command parsetree draws the tree-sitter tree of standard input, for people who
// write rules: go run ./scripts/parsetree python < code.py
package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"example.com/plumb/internal/syntax"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "parsetree:", err)
		os.Exit(1)
	}
}

func run() error {
	if len(os.Args) != 2 {
		return fmt.Errorf("usage: parsetree LANGUAGE < code")
	}
	var gs syntax.Grammars
	g, ok := gs.Get(os.Args[1])
	if !ok {
		return fmt.Errorf("no grammar %q", os.Args[1])
	}
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	nodes, err := g.Parse(string(text), syntax.Limit{Steps: 1 << 30, Allocations: 1 << 40, CPU: time.Minute, Bytes: 4 << 30}, nil)
	if err != nil {
		return err
	}
	fmt.Print(g.Dump(string(text), nodes, 0))
	return nil
}
