package native

import (
	"fmt"
	"strings"

	"example.com/plumb/internal/lang"
)

// preprocessedName is the answer after preprocessing; its ending tells GCC so.
func (c *Compiler) preprocessedName() string {
	if strings.HasSuffix(c.dialect.Source, ".c") {
		return "solution.i"
	}
	return "solution.ii"
}

// driverScript compiles the driver. It is C for both languages.
const driverScript = `set -e
for f in driver args result guard; do
	gcc -std=gnu17 -O1 -g1 -Wall -Wextra -Werror -fno-omit-frame-pointer -fsanitize=address -pipe -c $f.c -o $f.o
done
ld -r driver.o args.o result.o guard.o -o all.o
mv all.o driver.o`

// compileEnv has no variable that a compiler takes flags from.
func compileEnv() []string {
	return []string{"PATH=/usr/bin:/bin", "HOME=/tmp", "TMPDIR=/tmp", "LANG=C.UTF-8"}
}

// answerScript preprocesses, compiles and links. What is judged after
// preprocessing is what is compiled: the second step does not preprocess again.
func (c *Compiler) answerScript(h *host, u lang.Unit) string {
	d := c.dialect
	flags := d.Command + " " + strings.Join(c.flags(u), " ")
	var libraries []string
	for _, l := range d.Libraries {
		libraries = append(libraries, l.Link...)
	}
	link := d.Command + " -fsanitize=address"
	for _, s := range u.Sanitize {
		link += " -fsanitize=" + s
	}
	if h.gold {
		link += " -fuse-ld=gold"
	}
	return fmt.Sprintf("try %s -E %s -o %s\ntry %s -pipe -fpreprocessed -c %s -o solution.o\n"+
		"try %s %s/driver.o %s/glue.o solution.o -o prog -Wl,--as-needed %s\n",
		flags, d.Source, c.preprocessedName(), flags, c.preprocessedName(),
		link, guestDriver, guestGlue, strings.Join(libraries, " "))
}
