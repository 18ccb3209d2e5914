package native

// Defines reports whether C or C++ code has a definition of the function, with
// its body or the beginning of one. A prototype, a call, a method and a macro
// are none; neither is what stands in comments, strings or other functions.
func Defines(code, fn string) bool {
	tokens := lex(code)
	depth := 0
	for i, t := range tokens {
		switch {
		case t.kind == punct && t.text == "{" && !linkage(tokens[:i]):
			depth++
		case t.kind == punct && t.text == "}" && depth > 0:
			depth--
		case t.kind == punct && t.text == "}" && t.column == 0:
			depth = 0
		case t.kind == ident && t.text == fn && (depth == 0 || startsLine(tokens, i)) && hasBody(tokens, i):
			return true
		}
	}
	return false
}

// linkage reports whether a brace after these tokens opens extern "C".
func linkage(before []token) bool {
	n := len(before)
	return n >= 2 && before[n-1].kind == str && before[n-2].text == "extern"
}

// startsLine reports whether the declaration that token i belongs to begins at
// the first column: so do functions even where braces in directives do not
// match.
func startsLine(tokens []token, i int) bool {
	const far = 50 // words before a name
	first := max(0, i-far)
	for i > first && (tokens[i-1].kind == ident || tokens[i-1].text == "*" || tokens[i-1].text == "&") {
		i--
	}
	return tokens[i].column == 0 && tokens[i].kind == ident
}

// hasBody reports whether the name at i is followed by parameters and a body.
func hasBody(tokens []token, i int) bool {
	if i == 0 || !declares(tokens[i-1]) {
		return false
	}
	rest := tokens[i+1:]
	if len(rest) == 0 || rest[0].text != "(" {
		return false
	}
	params := balanced(rest, "(", ")")
	if len(params) == len(rest) {
		return false // no closing bracket
	}
	for _, t := range rest[len(params)+1 : min(len(rest), len(params)+longest)] {
		switch {
		case t.text == "{" && t.kind == punct:
			return true
		case t.kind == punct && (t.text == ";" || t.text == "}" || t.text == "=" || t.text == ")"):
			return false
		}
	}
	return false
}

// declares reports whether a token may stand between a result type and the name
// of a function: the end of a type.
func declares(t token) bool {
	switch t.text {
	case "return", "else", "do", "new", "delete", "throw", "case", "goto", "co_return", "co_await":
		return false
	case "*", "&", ">", "]":
		return true
	}
	return t.kind == ident
}
