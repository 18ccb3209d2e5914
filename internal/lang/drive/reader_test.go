package drive

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"testing"

	"example.com/plumb/internal/lang/wire"
)

// What a hostile process writes is frames, then one error; never a panic, and
// never more memory than a frame may have.
func FuzzReadFrame(f *testing.F) {
	f.Add([]byte{9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'R'})
	f.Add([]byte{10, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 'V', 'n'})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 'x'})
	f.Add([]byte{5, 0, 0, 0, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		r := bufio.NewReader(bytes.NewReader(b))
		for range len(b) + 1 {
			_, err := readFrame(r)
			if err == nil {
				continue
			}
			if !errors.Is(err, wire.ErrMalformed) && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Errorf("%x: %v", b, err)
			}
			return
		}
		t.Errorf("%x: more frames than bytes", b)
	})
}
