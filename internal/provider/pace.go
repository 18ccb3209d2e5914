package provider

import (
	"math/rand/v2"
	"time"
)

// How the pace is learned.
const (
	paceMargin   = 0.9 // of the rate that was seen to pass
	paceCatchUp  = 50 * time.Millisecond
	growStep     = 0.01 // of the rate, each second without a 429
	growDoubling = 15 * time.Second
	growMost     = 0.5
	firstHold    = time.Second // when the server does not say how long
	longestHold  = time.Minute
	slowestRate  = 1.0 / 60
)

// pace spaces requests out after the server said "too many". The rate is what
// the server let through over the whole time since the last 429 with the pause
// that it asked for, a little less; then it creeps up, slowly at first, until
// the next 429 or until it no longer matters.
type pace struct {
	rate  float64   // requests a second; 0: not limited
	next  time.Time // when the next request is due
	hold  time.Time // nothing before
	holds int       // pauses in a row without an answer between

	begin  time.Time // of the time over which answers are counted
	passed int       // answers since begin
	last   time.Time // the last 429 that counted, or the pause after it
	grown  time.Time // when rate last grew
}

// at returns when the next request may be sent.
func (p *pace) at(now time.Time) time.Time {
	if p.hold.After(p.next) {
		return p.hold
	}
	return p.next
}

// limiting says that the pace, not the window, holds requests back.
func (p *pace) limiting() bool { return p.rate > 0 }

// started notes that a request was sent.
func (p *pace) started(now time.Time) {
	if p.begin.IsZero() {
		p.begin = now
	}
	if p.rate <= 0 {
		return
	}
	if earliest := now.Add(-paceCatchUp); p.next.Before(earliest) {
		p.next = earliest
	}
	p.next = p.next.Add(time.Duration(float64(time.Second) / p.rate))
}

// succeeded notes an answer and lets the pace creep up.
func (p *pace) succeeded(now time.Time) {
	p.passed++
	p.holds = 0
	if p.rate <= 0 || now.Sub(p.grown) < time.Second || now.Before(p.hold) {
		return
	}
	calm := now.Sub(p.last)
	step := growStep
	for t := growDoubling; t < calm && step < growMost; t += growDoubling {
		step *= 2
	}
	p.rate *= 1 + min(step, growMost)
	p.grown = now
	if p.rate > 100_000 {
		p.rate = 0
	}
}

// throttled notes a 429 to a request sent at start. It returns false for one of
// a burst that was already answered by slowing down.
func (p *pace) throttled(start, now time.Time, retryAfter time.Duration) bool {
	pause := retryAfter
	if pause <= 0 {
		pause = min(longestHold, firstHold<<min(p.holds, 6))
		pause = pause/2 + rand.N(pause/2+1)
	}
	if start.Before(p.last) {
		if until := now.Add(retryAfter); retryAfter > 0 && until.After(p.hold) {
			p.hold = until
		}
		return false
	}
	p.hold = now.Add(pause)
	p.holds++
	seen := float64(p.passed) / p.hold.Sub(p.begin).Seconds() * paceMargin
	if p.rate > 0 {
		seen = min(max(seen, p.rate/2), p.rate*paceMargin)
	}
	p.rate = max(seen, slowestRate)
	p.next = p.hold
	p.begin, p.passed, p.last, p.grown = p.hold, 0, now, p.hold
	return true
}
