package store

import (
	"bytes"
	"strings"
	"testing"
)

func TestPack(t *testing.T) {
	p := newPacker()
	long := strings.Repeat("a line of code\n", 1000)
	for _, s := range []string{"", "\x00", "\x1f\x8b", "short", long} {
		packed, err := p.pack([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		back, err := unpack(packed)
		if err != nil || !bytes.Equal(back, []byte(s)) || back == nil {
			t.Errorf("%d bytes come back as %d, %v", len(s), len(back), err)
		}
		if len(s) == len(long) && len(packed) > len(s)/10 {
			t.Errorf("%d bytes are packed to %d", len(s), len(packed))
		}
	}
	if packed, err := p.pack(nil); packed != nil || err != nil {
		t.Error("nil does not stay nil")
	}
	if _, err := unpack([]byte{}); err == nil {
		t.Error("nothing at all is unpacked")
	}
}
