package ast

import "strings"

// A fragment closes brackets that were opened before it. This file guesses what
// they were: a block, a function that is an argument, an object, a call.

// context is what a piece of code stands in.
type context int

const (
	inStatements context = iota
	inMembers            // of a class
	inArguments          // of a call
	inElements           // of an array
	inFields             // of an object
	inArms               // of a match
)

// closer is a closing bracket whose opening one lies before the text.
type closer struct {
	bracket byte
	block   bool   // what stands before it are statements, as far as one can see
	comma   bool   // a comma stands before it
	cases   bool   // what stands before it are cases of a switch
	arrows  bool   // … or has arrows outside of brackets
	control bool   // … or begins with a statement's word
	next    string // the word behind it
	after   byte   // the first byte behind it that is no blank
}

// statement says whether the block that was closed is part of a statement that goes
// on behind it.
func (c closer) statement() bool { return c.bracket == '}' && c.begins() != "" }

// begins is the beginning of such a statement, or "".
func (c closer) begins() string {
	switch c.next {
	case "else", "elseif":
		return "if (1) {"
	case "catch", "finally":
		return "try {"
	}
	return ""
}

// opening opens what the text closes, outermost first, in a wrapping that opens a
// number of braces itself; of these the text closes the last, and how many is
// returned.
func (e *edges) opening(in context, braces int) (opened string, own int) {
	i := len(e.closers) - 1
	for ; own < braces && i >= 0 && e.closers[i].ends(e.language, in); i-- {
		own++
	}
	var b strings.Builder
	for ; i >= 0; i-- {
		var text string
		text, in = e.closers[i].opener(e.language, in)
		b.WriteString(text)
	}
	return b.String(), own
}

// ends says whether the bracket may close what the wrapping opened.
func (c closer) ends(language string, in context) bool {
	switch {
	case c.bracket != '}' || c.statement():
		return false
	case in == inMembers:
		return !c.control
	}
	return !c.comma && !c.cases && !(c.arrows && language == "rust")
}

// opener is what opens the bracket in a context, and the context behind it.
func (c closer) opener(language string, in context) (string, context) {
	forms := formsOf(language)
	switch {
	case c.bracket == openIfdef:
		return "\n#if 1\n", in
	case c.bracket == ')' && c.arrows && language == "php":
		return "array(", inElements
	case c.bracket == '}' && c.cases:
		return forms.cases, inStatements
	case c.bracket == '}' && in == inArms && !c.arrows:
		return "_ => {", inStatements
	case c.bracket == '}' && c.arrows && language == "rust":
		return forms.cases, inArms
	case c.bracket == '}' && c.comma && language == "rust" && in == inStatements && strings.IndexByte(";),.?", c.after) < 0:
		return "struct A {", inFields
	case c.bracket == ')' && in == inFields:
		return forms.field + "f(", inArguments
	case c.bracket == ')' && in == inMembers && c.after == '{':
		return forms.method, inArguments
	case c.bracket == ')' && in == inStatements && c.after == '{':
		return "if (", inArguments
	case c.bracket == ')':
		return "f(", inArguments
	case c.bracket == ']' && in == inFields:
		return forms.field + "[", inElements
	case c.bracket == ']':
		return "[", inElements
	case in == inMembers:
		return forms.method + ") {", inStatements
	case in == inStatements && c.statement():
		return c.begins(), inStatements
	case in == inStatements && c.block:
		return "{", inStatements
	case in == inStatements:
		return forms.value, forms.within()
	case in == inFields && c.block:
		return forms.function, inStatements
	case in == inFields:
		return forms.field + forms.object, forms.within()
	case c.block:
		return forms.lambda, inStatements
	}
	return forms.object, forms.within()
}

// forms is how a language writes what ends in a bracket.
type forms struct {
	method   string // up to its parameters
	cases    string // up to its first case
	value    string // a statement with an object in it
	object   string // by itself
	field    string // of an object, before its value
	function string // as a field
	lambda   string // as an argument
	list     bool   // an object is but a list of elements
}

func (f forms) within() context {
	if f.list {
		return inElements
	}
	return inFields
}

// formsOf are the forms of a language.
func formsOf(language string) forms {
	switch language {
	case "javascript", "typescript":
		return forms{method: "a(", cases: "switch (x) { case 1: ", value: "x = {", object: "{", field: "a: ", function: "a() {", lambda: "() => {"}
	case "java":
		return forms{method: "void a(", cases: "switch (x) { case 1: ", value: "Object[] x = {", object: "new A[] {", lambda: "() -> {", function: "() -> {", list: true}
	case "csharp":
		return forms{method: "void a(", cases: "switch (x) { case 1: ", value: "x = new A {", object: "new A {", field: "a = ", lambda: "() => {", function: "a = () => {"}
	case "c":
		return forms{method: "void a(", value: "T x[] = {", object: "{", lambda: "{", function: "{", list: true}
	case "cpp":
		return forms{method: "void a(", value: "T x[] = {", object: "{", lambda: "[&]() {", function: "[&]() {", list: true}
	case "php":
		return forms{method: "function a(", cases: "switch ($x) { case 1: ", value: "{", object: "function () {", field: "1 => ", lambda: "function () {", function: "1 => function () {"}
	case "go":
		return forms{method: "func a(", cases: "switch { case true: ", value: "x = T{", object: "T{", field: "a: ", lambda: "func() {", function: "a: func() {"}
	case "rust":
		return forms{method: "fn a(", cases: "match x {", value: "x = A {", object: "A {", field: "a: ", lambda: "|| {", function: "a: || {"}
	}
	return forms{}
}
