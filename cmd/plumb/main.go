// Command plumb measures how safely a large language model codes and behaves.
package main

import (
	"os"

	"example.com/plumb/internal/cli"
)

func main() {
	os.Exit(cli.Main(os.Args[1:], cli.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}))
}
