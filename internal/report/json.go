package report

import (
	"encoding/json"
	"fmt"
	"io"
)

// JSON writes the report as one indented object. Its fields are those of Report.
func (r *Report) JSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	if err := enc.Encode(r); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}
