// Package channel is the pair of pipes between supervisor and program that
// sandbox.Channel describes.
package channel

import (
	"errors"
	"os"
	"time"
)

// Pipes implements sandbox.Channel. Reading and its deadline are the embedded
// file's.
type Pipes struct {
	*os.File          // from the program
	toThem   *os.File // to the program
}

// New makes a channel of our two ends.
func New(fromThem, toThem *os.File) *Pipes { return &Pipes{fromThem, toThem} }

// Write writes to the program's descriptor 3.
func (p *Pipes) Write(b []byte) (int, error) { return p.toThem.Write(b) }

// SetWriteDeadline bounds Write.
func (p *Pipes) SetWriteDeadline(t time.Time) error { return p.toThem.SetWriteDeadline(t) }

// CloseWrite closes the program's descriptor 3.
func (p *Pipes) CloseWrite() error { return p.toThem.Close() }

// Close closes both ends; closing one of them before is no error.
func (p *Pipes) Close() error {
	err := errors.Join(p.File.Close(), p.toThem.Close())
	if errors.Is(err, os.ErrClosed) {
		return nil
	}
	return err
}
