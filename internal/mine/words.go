package mine

import (
	"regexp"
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
	if namesAPI.MatchString(name) {
		return ""
	}
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

// namesAPI sees what is joined of several plain words.
var namesAPI = regexp.MustCompile(`(?i)(?:inner|outer|adjacent)_?html|document_?write|object_?input_?stream|allow_?all|no_?verify|skip_?verify`)

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
22 23 36 59 61 73: finds a file by a name that is given to it and works with that file
426 427 114 829: loads a library, program or script that lies elsewhere and uses it
77 78 88 214 428: starts another program with arguments that it puts together, and uses what comes back
79 80 83 84 116 1336 644: builds part of a page from data and shows it to the user
89 564 943: looks up or changes records of a database by values that it is given
90 643 91 652: puts together a query from values that it is given and runs it
74: puts together a text for another service from what it is given, and sends it there
94 95 96 98 470 473 621 624 627 913 917: takes a piece of text that describes what is to be done and has it carried out
113 93 117: writes values that it is given into headers, messages or a record of events
532 533: writes a record of what happens while it works
14 119 120 121 122 129 170 193 467 125 126 127 787 788 805 806 823 242 628 676: copies or assembles data in memory and goes on with the result
131 680 789: computes how much memory is needed from sizes that it is given, and reserves it
770 400 409 674 834 835: takes in as much as it is sent or asked for, and works with all of it
134: prints a message that is put together from what it is given
200 201 209 213 215 489 497 756: reports to the user or the caller what happened
250 266 269 273: changes the user or the rights that a process runs with, and goes on
243: limits a process to a part of the file system and goes on in it
272 276 279 732 378 379 377 552: creates a file or folder and sets who may use it
252 253 477 589 754 755 391 390 703: calls the system or a library and goes on with what comes of it
258 259 321 798 547 1391 1392: opens a connection or starts a cipher with the credentials that it needs
284 285 287 288 290 293 302 306 639 807 862 863: decides by the data of a request whether it may go on
307 799: checks the name and password of somebody who signs in
345 346 347 940: receives a message or a token from another program and works with what it says
348 350: finds out where a request comes from and uses that
384 613 488: begins, keeps or ends the session of a user
620 640: lets a user choose a new password
295 296 297 298 299 322 599 319 326 757: sets up a connection to a server and exchanges data over it
310 311 323 324 325 327 329 353 354 780 1204 1240 1241: encrypts or decrypts data with a key and returns the outcome
208 328 385 759 760 916: computes a short fingerprint of data and returns or compares it
330 331 334 335 336 337 338 340 342: produces values such as identifiers, numbers or keys
362 364 366 367 479 667 828: checks the state of something shared and then works with it
185 407 625 777 1333 730: matches text against a pattern and acts on what matched
401 404 415 416 562 590 665 672 761 762 763 772 775 825: takes hold of a resource, works with it and gives it back
457 824 908: fills a variable or a record step by step and then uses it
434 646: takes a file that a user sent and stores it
476 690: asks for an object and works with what it gets
502: turns stored or received bytes back into objects
256 257 260 261 312 313 315 521 522 549 922: keeps data of a user for later
601 698: sends the user on to another address after the work is done
611 776 827: reads an XML document and takes data out of it
614 1004 1275: sets a cookie for the user's session
248 617: checks a condition that should hold and goes on
190 191 681 194 195 196 197 704 843: converts a number or object to another type and computes with it
369: divides one number by another and goes on with the quotient
480 481 482 484 597 697 783: compares values and chooses by the outcome what to do
20 472 554 501 565 602 642 784: takes values that came with a request and works with them
918 441 939: fetches an address that is given to it and works with the answer
1088: asks a service elsewhere and works with the answer
598: builds an address with parameters and sends a request to it
494: fetches a program from elsewhere and starts it
15 1188 1051: sets up a component with the values that it starts with
668 1327: listens on an address and serves those who connect
548: serves the files of a folder to those who ask for them
693 1021 1022: sets the options by which a server or page treats what comes in
915 1321: copies the fields of one object into another by their names
927 925 926 749: makes functions of a program available to pages or other programs
1236: writes the rows of a table to a file that a spreadsheet program can open
352 942 1385: lets pages of other sites work with the service
`
