package store

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"runtime"
)

// packer compresses. A compressor takes 800 kB and answers come by the thousand, so
// as many as there are processors are kept; sync.Pool would drop them at each
// garbage collection.
type packer struct{ free chan *gzip.Writer }

func newPacker() packer { return packer{make(chan *gzip.Writer, runtime.GOMAXPROCS(0))} }

func (p packer) get() (*gzip.Writer, error) {
	select {
	case w := <-p.free:
		return w, nil
	default:
		return gzip.NewWriterLevel(io.Discard, gzip.BestSpeed)
	}
}

func (p packer) put(w *gzip.Writer) {
	w.Reset(io.Discard) // holds on to nothing
	select {
	case p.free <- w:
	default:
	}
}

// pack compresses; nil stays nil.
func (p packer) pack(data []byte) ([]byte, error) {
	if data == nil {
		return nil, nil
	}
	w, err := p.get()
	if err != nil {
		return nil, fmt.Errorf("compress: %w", err)
	}
	defer p.put(w)
	var out bytes.Buffer
	out.Grow(len(data)/2 + 64)
	w.Reset(&out)
	if _, err := w.Write(data); err != nil {
		return nil, fmt.Errorf("compress: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("compress: %w", err)
	}
	return out.Bytes(), nil
}

// unpack undoes pack.
func unpack(data []byte) ([]byte, error) {
	if data == nil {
		return nil, nil
	}
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("decompress: %w", err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("decompress: %w", err)
	}
	return b, nil
}
