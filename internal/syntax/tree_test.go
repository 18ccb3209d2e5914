package syntax

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	var gs Grammars
	for name := range sources() {
		g, ok := gs.Get(name)
		if !ok {
			t.Fatalf("no grammar %s", name)
		}
		for _, text := range []string{"", "f(1)", "\xff\x00(", "<?php f(1);"} {
			nodes, err := g.Parse(text, Limit{1000, 1 << 30, time.Minute, 1 << 30}, nil)
			if err != nil || len(nodes) == 0 {
				t.Errorf("%s %q: %d nodes, %v", name, text, len(nodes), err)
			}
		}
	}
}

func TestTreeShape(t *testing.T) {
	var gs Grammars
	g, _ := gs.Get("python")
	text := "x = f(1)\n"
	nodes, err := g.Parse(text, Limit{1000, 1 << 30, time.Minute, 1 << 30}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := `module
  expression_statement
    assignment
      left: identifier "x"
      "=" "="
      right: call
        function: identifier "f"
        arguments: argument_list
          "(" "("
          integer "1"
          ")" ")"
`
	if got := g.Dump(text, nodes, 0); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestEffort(t *testing.T) {
	var gs Grammars
	g, _ := gs.Get("c")
	if _, err := g.Parse(strings.Repeat("f(1);\n", 10_000), Limit{10, 1 << 30, time.Minute, 1 << 30}, nil); !errors.Is(err, ErrEffort) {
		t.Errorf("got %v, want ErrEffort", err)
	}
	slow := strings.Repeat("x => ", 3000)
	if _, err := g.Parse(slow, Limit{1 << 40, 1 << 40, 50 * time.Millisecond, 1 << 30}, nil); !errors.Is(err, ErrLate) || !errors.Is(err, ErrEffort) {
		t.Errorf("got %v, want ErrLate", err)
	}
	if _, err := g.Parse("f(1);", Limit{10, 1 << 30, time.Minute, 1 << 30}, nil); err != nil {
		t.Errorf("parser does not recover: %v", err)
	}
}
