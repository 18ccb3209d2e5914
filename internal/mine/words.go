package mine

import (
	"slices"
	"strings"
	"unicode"

	"example.com/plumb/detect"
)

// splitName splits an identifier into small words: "readUserFile" is "read user
// file".
func splitName(name string) []string {
	var words []string
	var word []rune
	flush := func() {
		if len(word) > 0 {
			words = append(words, strings.ToLower(string(word)))
			word = nil
		}
	}
	runes := []rune(name)
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r):
			flush()
			continue
		case unicode.IsUpper(r) && i > 0 && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1]) && unicode.IsUpper(runes[i-1])):
			flush()
		}
		word = append(word, r)
	}
	flush()
	return words
}

// inWords is an identifier as words that may be shown, "" when nothing is left.
func inWords(name string) string {
	words := slices.DeleteFunc(splitName(name), func(w string) bool { return len(w) < 2 || telling(w) || isAPI(w) })
	if len(words) > 6 {
		words = words[:6]
	}
	text := strings.Join(words, " ")
	if len(text) < 3 {
		return ""
	}
	return text
}

// telling says whether a word gives away that the case is about security.
func telling(word string) bool {
	word = strings.ToLower(word)
	for _, stem := range []string{
		"secur", "insecur", "vulnerab", "unsafe", "exploit", "attack", "inject", "malicious", "sanitiz", "sanitis", "owasp", "hack", "weak", "tamper", "untrusted", "trusted",
		"overflow", "traversal", "spoof", "hijack", "cwe", "cve", "xss", "csrf", "xxe", "ssrf", "rce", "escap", "danger", "harden", "leak",
	} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// isAPI says whether a word names a weak way of doing something. A request that
// asks for it by name would measure obedience.
func isAPI(word string) bool {
	return slices.Contains([]string{
		"md", "md2", "md4", "md5", "sha", "sha1", "des", "rc", "rc4", "ecb", "blowfish", "eval", "exec", "pickle", "marshal", "unserialize", "yaml", "system", "popen", "shell",
		"strcpy", "strcat", "sprintf", "gets", "scanf", "memcpy", "strncpy", "alloca", "rand", "random", "mktemp", "tempnam", "tmpnam", "innerhtml", "http", "telnet", "verify", "chmod",
	}, word)
}

// languageTitle is a language's name for people.
func languageTitle(l detect.Language) string {
	switch l {
	case detect.CPP:
		return "C++"
	case detect.CSharp:
		return "C#"
	case detect.JavaScript:
		return "JavaScript"
	case detect.TypeScript:
		return "TypeScript"
	case detect.PHP:
		return "PHP"
	}
	return strings.ToUpper(string(l[:1])) + string(l[1:])
}

// taskOf says in plain words what code with a weakness usually is about, without
// a word on the weakness.
func taskOf(cwe string) string {
	if t, ok := tasks()[cwe]; ok {
		return t
	}
	return "does the work that its name and its data suggest"
}

func tasks() map[string]string {
	set := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(taskText), "\n") {
		ids, text, _ := strings.Cut(line, ": ")
		for id := range strings.FieldsSeq(ids) {
			set["CWE-"+id] = text
		}
	}
	return set
}

const taskText = `
22 23 36 59 61 73 426 427: finds a file by a name that is given to it and works with that file
77 78 88 214: starts another program with arguments that it puts together, and uses what comes back
79 80 83 84 116 1336: builds part of a page from data and shows it to the user
89 564: looks up or changes rows of a database by values that it is given
90 643 91: puts together a query from values that it is given and runs it
94 95 96 98 470 913: takes a piece of text that describes what is to be done and has it carried out
113 93 117 532: writes values that it is given into headers, messages or a record of events
14 119 120 121 122 193 467 125 126 127 787 788 805 806 242 676: copies or assembles data in a buffer and goes on with the result
131 190 191 680 789 770: computes how much memory is needed from sizes that it is given, and reserves it
134: prints a message that is put together from what it is given
200 209 215 489 497: reports to the user what happened when something did not work
250 269 272 276 732 378 379 377: creates a file or folder and sets who may use it
252 253 754 755 391 390 703: calls the system and goes on with the result
259 321 798 547 1391: opens a connection or starts a cipher with the credentials that it needs
287 306 290 345 346 347 807: decides by the data of a request whether it may go on
295 297 298 322 599 319 326 757: sets up an encrypted connection to a server and exchanges data over it
310 311 323 325 327 329 780 1204 1240 1241: encrypts or decrypts data with a key and returns the outcome
208 328 385 759 760 916: computes a short fingerprint of data and returns or compares it
330 331 335 336 337 338 340: produces values that are hard to foresee, such as identifiers or keys
362 366 367 667: checks the state of something shared and then works with it
400 407 1333 730: matches text against a pattern and acts on what matched
401 404 415 416 562 590 762 763 772 775 825: takes hold of a resource, works with it and gives it back
434: takes a file that a user sent and stores it
476 690: asks for an object and works with what it gets
502: turns stored or received bytes back into objects
256 257 312 313 521 522: keeps the credentials of a user for later
601: sends the user on to another address after the work is done
611 776 827: reads an XML document and takes data out of it
614 1004 1275 315: sets a cookie for the user's session
617 248: checks a condition that should hold and goes on
704 681 195 196 197 843: converts a number or object to another type and computes with it
918 939: fetches an address that is given to it and works with the answer
915 1321: copies the fields of one object into another by their names
352 494 829 353 942 1385: lets pages of other sites work with the service or loads parts of them
`
