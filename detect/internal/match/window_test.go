package match

import "testing"

func TestWindow(t *testing.T) {
	w := NewWindow([]Match{{Start: 40, End: 50}, {Start: 10, End: 90}, {Start: 12, End: 14}}, false)
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
	either := NewWindow([]Match{{Start: 40, End: 50}, {Start: 10, End: 20}}, true)
	for _, test := range []struct {
		start, end uint32
		outside    bool
	}{
		{0, 9, true},
		{0, 15, false},
		{12, 13, false},
		{21, 39, true},
		{0, 100, false},
		{51, 60, true},
	} {
		if got := either.outside(test.start, test.end); got != test.outside {
			t.Errorf("either: outside(%d, %d) = %v", test.start, test.end, got)
		}
	}
	var none *Window
	if none.outside(0, 1) || !NewWindow(nil, false).outside(0, 1) {
		t.Error("no window leaves nothing out, an empty one everything")
	}
}
