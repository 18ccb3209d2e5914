// Package rules holds the rules that come with Plumb, as files: one folder a
// language, one file a rule, its tests beside it. docs/writing-rules.md tells how
// to add one.
package rules

import "embed"

// FS holds every rule and its tests.
//
//go:embed all:*
var FS embed.FS
