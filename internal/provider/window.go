package provider

import "time"

// How the number of requests in flight moves.
const (
	windowStart  = 8
	growEvery    = time.Second // at most; also never before a full round trip
	growCautious = 30 * time.Second
	slowerGrow   = 1.5 // mean latency against the first: no more growth
	slowerShrink = 2.5 // and shrinking
	noiseLatency = 100 * time.Millisecond
)

// window is the number of requests allowed in flight. It starts small and grows
// by half each round trip (by a tenth after the first 429) while all of it is used
// and requests do not take much longer than in the beginning: on a server that
// only queues what it cannot do, more in flight is only more waiting.
type window struct {
	fixed   int
	most    int
	current float64

	cautious bool // a 429 was seen
	changed  time.Time
	wait     time.Duration // before the next change

	count int           // answers to requests sent since the change
	total time.Duration // their latencies
	first time.Duration // mean latency of the first round
}

func newWindow(fixed, most int) window {
	return window{fixed: fixed, most: most, current: float64(min(windowStart, most)), wait: growEvery}
}

func (w *window) size() int {
	if w.fixed > 0 {
		return w.fixed
	}
	return int(w.current)
}

// succeeded notes an answer; full says that more could have been in flight.
func (w *window) succeeded(start, now time.Time, full bool) {
	if w.fixed > 0 || start.Before(w.changed) {
		return
	}
	w.count++
	w.total += now.Sub(start)
	if w.changed.IsZero() {
		w.changed = start
	}
	if w.count < w.size() || now.Sub(w.changed) < w.wait || !full {
		return
	}
	mean := w.total / time.Duration(w.count)
	if w.first == 0 {
		w.first = max(mean, noiseLatency)
	}
	w.wait = growEvery
	switch slower := float64(mean) / float64(w.first); {
	case slower > slowerShrink:
		w.set(w.current*0.75, now)
		w.wait = growCautious
	case slower > slowerGrow:
		w.set(w.current, now)
		w.wait = growCautious
	case w.cautious:
		w.set(max(w.current*1.1, w.current+1), now)
	default:
		w.set(w.current*1.5, now)
	}
}

// throttled shrinks the window.
func (w *window) throttled(now time.Time) {
	w.cautious = true
	w.set(w.current*0.7, now)
}

func (w *window) set(n float64, now time.Time) {
	w.current = min(max(n, 1), float64(w.most))
	w.changed, w.count, w.total = now, 0, 0
}
