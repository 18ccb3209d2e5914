package draw

import (
	"encoding/json"
	"fmt"
	"io"

	"example.com/plumb/detect"
	"example.com/plumb/internal/scan"
)

// document is the JSON of a scan; docs/scan.md describes it. Fields are added,
// never renamed, while the number in Format stays.
type document struct {
	Format  string         `json:"format"`
	Plumb   string         `json:"plumb"`
	Profile detect.Profile `json:"profile"`
	Rules   documentRules  `json:"rules"`
	*scan.Report
}

type documentRules struct {
	Count   int    `json:"count"`
	Hash    string `json:"hash"`
	LeftOut int    `json:"left_out"`
}

// JSON draws one object.
func JSON(w io.Writer, s Scan) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	err := enc.Encode(document{
		Format: "plumb-scan/1", Plumb: s.Version, Profile: s.Profile,
		Rules: documentRules{len(s.Rules), s.Hash, s.LeftOut}, Report: s.Report,
	})
	if err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	return nil
}
