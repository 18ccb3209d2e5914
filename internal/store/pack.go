package store

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"sync"
)

// packer compresses. It reuses its compressors: one is 800 kB, and answers come by
// the thousand.
type packer struct{ pool sync.Pool }

func (p *packer) get() *gzip.Writer {
	if w, ok := p.pool.Get().(*gzip.Writer); ok {
		return w
	}
	w, err := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed)
	if err != nil { // only for a level that does not exist
		return gzip.NewWriter(io.Discard)
	}
	return w
}

// pack compresses; nil stays nil.
func (p *packer) pack(data []byte) ([]byte, error) {
	if data == nil {
		return nil, nil
	}
	var out bytes.Buffer
	out.Grow(len(data)/2 + 64)
	w := p.get()
	defer p.pool.Put(w)
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
