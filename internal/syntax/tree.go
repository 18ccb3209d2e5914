// Package syntax parses source code with tree-sitter and hands the tree over as
// a flat array of nodes. It is the only package with cgo.
//
// Any bytes parse: what the grammar does not understand lies in nodes whose
// symbol is ErrorSymbol.
package syntax

/*
#cgo CFLAGS: -std=c11 -O2
#include "flatten.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
	"unsafe"

	// Links the C library that flatten.c calls.
	_ "github.com/tree-sitter/go-tree-sitter"
)

// ErrorSymbol is the Symbol of a node around text that could not be parsed.
const ErrorSymbol = 0xFFFF

// ErrEffort means that the parser needed more steps, allocations or memory than it
// was given: more on every machine.
var ErrEffort = errors.New("too many steps to parse")

// ErrLate means that it needed more time, which another machine may have. It is an
// ErrEffort, too.
var ErrLate = fmt.Errorf("too slow: %w", ErrEffort)

// Flags of a Node.
const (
	Named   = 1 // a rule of the grammar, not a mere token
	Missing = 2 // invented by the parser to go on
	Extra   = 4 // may stand anywhere: comments
)

// Node is one node of a tree. Indexes point into Tree.Nodes; -1 means none.
// Nodes lie in preorder, so a node's descendants follow it.
type Node struct {
	Symbol, Field       uint16
	Flags               uint32
	Start, End          uint32 // bytes
	Parent, First, Next int32
}

// Grammar is the grammar of one language. It is safe for concurrent use.
type Grammar struct {
	// Symbols names node kinds, by Node.Symbol.
	Symbols []string
	// Fields names the roles of children, by Node.Field. Fields[0] is "".
	Fields []string

	language unsafe.Pointer
	memory   sync.Pool // of *memory
}

// memory is what a parse allocates from; it is used again.
type memory struct{ c *C.arena }

func newGrammar(language unsafe.Pointer) *Grammar {
	C.flat_init()
	l := (*C.TSLanguage)(language)
	g := &Grammar{language: language, Fields: []string{""}}
	for i := range C.ts_language_symbol_count(l) {
		g.Symbols = append(g.Symbols, C.GoString(C.ts_language_symbol_name(l, C.uint16_t(i))))
	}
	for i := range C.ts_language_field_count(l) {
		g.Fields = append(g.Fields, C.GoString(C.ts_language_field_name_for_id(l, C.uint16_t(i+1))))
	}
	return g
}

// Symbol names a node kind; "ERROR" for ErrorSymbol.
func (g *Grammar) Symbol(s uint16) string {
	if int(s) < len(g.Symbols) {
		return g.Symbols[s]
	}
	return "ERROR"
}

func (g *Grammar) arena() *memory {
	if m, ok := g.memory.Get().(*memory); ok {
		return m
	}
	m := &memory{C.arena_new()}
	runtime.AddCleanup(m, func(c *C.arena) { C.arena_delete(c) }, m.c)
	return m
}

// Limit bounds the work of parsing one text.
type Limit struct {
	Steps       int64         // in hundreds of parser steps
	Allocations int64         // of memory: recovering from errors takes few steps and many of these
	CPU         time.Duration // of processor time; a backstop
	Bytes       int64         // of memory
}

// Parse returns the nodes of text, appended to buf[:0]. The first is the root.
// Beyond the limit Parse gives ErrEffort. Text may hold any bytes, up to 1 GB.
func (g *Grammar) Parse(text string, limit Limit, buf []Node) ([]Node, error) {
	if len(text) > 1<<30 {
		return nil, fmt.Errorf("%d bytes are too many to parse", len(text))
	}
	m := g.arena()
	data := unsafe.StringData(text)
	if data == nil {
		data = unsafe.StringData(" ")
	}
	bound := C.flat_limit{steps: C.int64_t(limit.Steps), allocations: C.int64_t(limit.Allocations), nanoseconds: C.int64_t(limit.CPU), bytes: C.size_t(limit.Bytes)}
	t := C.flat_parse(m.c, (*C.TSLanguage)(g.language), (*C.char)(unsafe.Pointer(data)), C.uint32_t(len(text)), bound)
	runtime.KeepAlive(text)
	g.memory.Put(m)
	defer C.free(unsafe.Pointer(t.nodes))
	switch t.status {
	case 1:
		return nil, ErrEffort
	case 4:
		return nil, ErrLate
	case 2:
		return nil, errors.New("no memory for the tree")
	case 3:
		return nil, errors.New("the grammar does not fit the tree-sitter library")
	}
	return append(buf[:0], unsafe.Slice((*Node)(unsafe.Pointer(t.nodes)), int(t.count))...), nil
}
