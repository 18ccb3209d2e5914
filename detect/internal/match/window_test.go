package match

import "testing"

func TestWindow(t *testing.T) {
	w := NewWindow([]Match{{Start: 40, End: 50}, {Start: 10, End: 90}, {Start: 12, End: 14}})
	for _, test := range []struct {
		start, end uint32
		outside    bool
	}{
		{0, 100, false},
		{10, 14, false},
		{11, 14, false},
		{12, 14, false},
		{12, 13, true},
		{13, 39, true},
		{13, 50, false},
		{41, 100, true},
		{90, 100, true},
	} {
		if got := w.outside(test.start, test.end); got != test.outside {
			t.Errorf("outside(%d, %d) = %v", test.start, test.end, got)
		}
	}
	if w.last() != 40 {
		t.Errorf("last place begins at %d", w.last())
	}
	var none *Window
	if none.outside(0, 1) || !NewWindow(nil).outside(0, 1) {
		t.Error("no window leaves nothing out, an empty one everything")
	}
}
