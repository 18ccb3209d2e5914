// Package draw writes the report of a scan: one file a format, and all of them
// draw the same values. visible.go keeps what the scanned code says from giving
// orders to a terminal or to a CI runner.
package draw

import (
	"fmt"
	"io"

	"example.com/plumb/detect"
	"example.com/plumb/internal/scan"
)

// Scan is a report, and what it was made with.
type Scan struct {
	*scan.Report
	Version string // of plumb
	Profile detect.Profile
	Rules   []detect.Rule // that took part
	Hash    string        // of the rules
	LeftOut int           // rules left out because they could not be read
}

// Formats lists the formats.
func Formats() []string { return []string{"text", "json", "sarif", "github"} }

// Write draws in one of Formats, the text without colours.
func Write(w io.Writer, format string, s Scan) error {
	switch format {
	case "text":
		return Text(w, s, false, 0)
	case "json":
		return JSON(w, s)
	case "sarif":
		return SARIF(w, s)
	case "github":
		return GitHub(w, s)
	}
	return fmt.Errorf("unknown format %q", format)
}
