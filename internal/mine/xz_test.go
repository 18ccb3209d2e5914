package mine

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"strings"
	"testing"

	"github.com/ulikunitz/xz"
)

func packXZ(t *testing.T, c xz.WriterConfig, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := c.NewWriter(&b)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.WriteString(w, text)
	if err = errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func unpackXZ(data []byte) (string, error) {
	text, err := io.ReadAll(&xzReader{in: bufio.NewReader(bytes.NewReader(data)), check: noStream})
	return string(text), err
}

// blocksXZ packs a text into several blocks, checked in the way of kind.
func blocksXZ(t *testing.T, kind byte, text string) []byte {
	t.Helper()
	return packXZ(t, xz.WriterConfig{BlockSize: 1000, CheckSum: kind, NoCheckSum: kind == 0, DictCap: 1 << 16}, text)
}

func TestXZ(t *testing.T) {
	text := strings.Repeat("some text and more of it\n", 300)
	for _, kind := range []byte{0, xz.CRC32, xz.CRC64, xz.SHA256} {
		packed := blocksXZ(t, kind, text)
		if got, err := unpackXZ(packed); err != nil || got != text {
			t.Errorf("check %d: %d bytes, %v", kind, len(got), err)
		}
		// Streams may follow each other, with padding between.
		twice := append(append(bytes.Clone(packed), 0, 0, 0, 0), packed...)
		if got, err := unpackXZ(twice); err != nil || got != text+text {
			t.Errorf("check %d, two streams: %d bytes, %v", kind, len(got), err)
		}
		for n := range packed {
			if _, err := unpackXZ(packed[:n]); n > 0 && err == nil {
				t.Errorf("check %d: the first %d of %d bytes are taken for the whole", kind, n, len(packed))
			}
		}
	}
}

func TestDamagedXZ(t *testing.T) {
	text := strings.Repeat("some text and more of it\n", 100)
	packed := blocksXZ(t, xz.CRC64, text)
	for i := range packed {
		bad := bytes.Clone(packed)
		bad[i] ^= 0x10
		if got, err := unpackXZ(bad); err == nil && got != text {
			t.Errorf("byte %d of %d is damaged, and other text is given", i, len(packed))
		}
	}
}

// TestXZDictionary: a block of a few bytes must not take gigabytes of memory.
func TestXZDictionary(t *testing.T) {
	packed := packXZ(t, xz.WriterConfig{DictCap: 1 << 16}, "text")
	header := packed[12 : 12+4*(int(packed[12])+1)]
	at := bytes.Index(header, []byte{0x21, 1}) + 2
	header[at] = 40
	binary.LittleEndian.PutUint32(header[len(header)-4:], crc32.ChecksumIEEE(header[:len(header)-4]))
	if _, err := unpackXZ(packed); !errors.Is(err, errXZDictionary) {
		t.Error(err)
	}
}
