package mine

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"hash/crc64"
	"io"
	"slices"

	"github.com/ulikunitz/xz/lzma"
)

// xzReader unpacks xz. The form is read here and not by the library's own reader,
// which takes as much memory as each block asks for: a file of 2 KB can ask for
// many gigabytes. Format: https://tukaani.org/xz/xz-file-format.txt
type xzReader struct {
	in    *bufio.Reader
	read  int64 // bytes of the block so far
	check byte  // how blocks of this stream are checked
	block io.Reader
	sum   hash.Hash
}

const (
	xzMagic  = "\xfd7zXZ\x00"
	xzFooter = 12
	// mostDictionary is twice what xz -9 takes.
	mostDictionary = 128 << 20
)

var (
	errXZ           = errors.New("is a broken xz")
	errXZDictionary = fmt.Errorf("asks for more than %d MB of memory to unpack it", mostDictionary>>20)
)

// Read gives what the blocks of all streams hold.
func (x *xzReader) Read(p []byte) (int, error) {
	for {
		if x.block == nil {
			if err := x.next(); err != nil {
				return 0, err
			}
		}
		n, err := x.block.Read(p)
		if x.sum != nil {
			x.sum.Write(p[:n]) //nolint:errcheck // a hash takes everything
		}
		if errors.Is(err, io.EOF) {
			err = x.end()
		}
		if n > 0 || err != nil {
			return n, err
		}
	}
}

// next comes to the next block; io.EOF when there is none.
func (x *xzReader) next() error {
	for {
		head, err := x.in.Peek(len(xzMagic) + 6)
		switch {
		case len(head) == 0 && errors.Is(err, io.EOF) && x.check == noStream:
			return io.EOF
		case len(head) < 4:
			return errXZ
		case x.check == noStream && bytes.HasPrefix(head, []byte(xzMagic)):
			if err != nil {
				return errXZ
			}
			x.check = head[7] & 0xf
			x.skip(len(head))
		case x.check == noStream && bytes.Equal(head[:4], make([]byte, 4)):
			x.skip(4) // padding between streams
			continue
		case x.check == noStream:
			return errXZ
		}
		size, err := x.in.Peek(1)
		if err != nil {
			return errXZ
		}
		if size[0] != 0 {
			return x.begin(4 * (int(size[0]) + 1))
		}
		if err := x.index(); err != nil {
			return err
		}
		x.check = noStream
	}
}

// noStream is the check of a place between streams.
const noStream = 0xff

func (x *xzReader) skip(n int) {
	x.in.Discard(n) //nolint:errcheck // was peeked at
}

// begin reads a block's header: its size, flags, perhaps two sizes, and the filter,
// which is LZMA2 alone.
func (x *xzReader) begin(size int) error {
	head := make([]byte, size)
	if _, err := io.ReadFull(x.in, head); err != nil {
		return errXZ
	}
	if crc32.ChecksumIEEE(head[:size-4]) != binary.LittleEndian.Uint32(head[size-4:]) {
		return errXZ
	}
	rest := bytes.NewReader(head[2 : size-4])
	for _, flag := range []byte{0x40, 0x80} {
		if head[1]&flag != 0 {
			if _, err := binary.ReadUvarint(rest); err != nil {
				return errXZ
			}
		}
	}
	filter := make([]byte, 3)
	if _, err := io.ReadFull(rest, filter); err != nil || head[1]&0x3f != 0 || filter[0] != 0x21 || filter[1] != 1 || filter[2] > 40 {
		return errors.New("is packed in a way that is not known (xz with another filter than LZMA2)")
	}
	dictionary := int64(2|filter[2]&1) << (filter[2]/2 + 11)
	if dictionary > mostDictionary {
		return errXZDictionary
	}
	x.read, x.sum = 0, newCheck(x.check)
	block, err := lzma.Reader2Config{DictCap: int(dictionary)}.NewReader2(&counted{x.in, &x.read})
	if err != nil {
		return fmt.Errorf("%w: %w", errXZ, err)
	}
	x.block = block
	return nil
}

// newCheck is the hash that a stream's blocks are checked by; nil means none.
func newCheck(kind byte) hash.Hash {
	switch kind {
	case 1:
		return crc32.NewIEEE()
	case 4:
		return crc64.New(crc64.MakeTable(crc64.ECMA))
	case 10:
		return sha256.New()
	}
	return nil
}

// end reads what follows a block: padding, and the check of what it held.
func (x *xzReader) end() error {
	sizes := []int{0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64}
	padding := int(-x.read & 3)
	tail := make([]byte, padding+sizes[x.check])
	if _, err := io.ReadFull(x.in, tail); err != nil {
		return errXZ
	}
	if x.sum != nil {
		want, got := tail[padding:], x.sum.Sum(nil)
		if x.check != 10 {
			slices.Reverse(got) // numbers are kept with their least byte first
		}
		if !bytes.Equal(want, got) {
			return errXZ
		}
	}
	x.block, x.sum = nil, nil
	return nil
}

// index passes over the list of blocks and the footer at the end of a stream.
func (x *xzReader) index() error {
	var size int64
	in := &counted{x.in, &size}
	if _, err := in.ReadByte(); err != nil {
		return errXZ
	}
	blocks, err := binary.ReadUvarint(in)
	for i := uint64(0); err == nil && i < 2*blocks; i++ {
		_, err = binary.ReadUvarint(in)
	}
	if err != nil {
		return errXZ
	}
	if _, err := x.in.Discard(int(-size&3) + 4 + xzFooter); err != nil {
		return errXZ
	}
	return nil
}

// counted counts what is read through it. It reads single bytes too, so that the
// unpacking takes no more than its own.
type counted struct {
	in *bufio.Reader
	n  *int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	*c.n += int64(n)
	return n, err
}

func (c *counted) ReadByte() (byte, error) {
	b, err := c.in.ReadByte()
	if err == nil {
		*c.n++
	}
	return b, err
}
