package provider

import (
	"math/rand/v2"
	"time"
)

// How the pace is learned.
const (
	paceMargin   = 0.9  // of the rate that was seen to pass before the first 429
	paceBackOff  = 0.85 // of the rate, after a later one
	paceSoon     = 5 * time.Second
	paceTooFast  = 0.6 // of the rate, after one that came sooner than that
	paceFloor    = 0.4 // of the best second, while answers come between the 429s
	paceCatchUp  = 50 * time.Millisecond
	growStep     = 0.01 // of the rate, each second without a 429
	growDoubling = 3 * time.Second
	growMost     = 0.5
	firstHold    = 200 * time.Millisecond // when the server does not say how long
	longestHold  = time.Minute
	slowestRate  = 1.0 / 60
	fastestRate  = 100_000 // no limit any more
)

// pace spaces requests out after the server said "too many" more than by chance:
// twice in a burst, or again soon after. The first rate is what the server let
// through in the second before, a little less. Then it creeps up, ever faster,
// until the next 429 or until it no longer matters. 429s that come at any rate
// (a server that is overloaded by others) do not bring it down below a part of
// what was seen to pass, as long as answers come between them.
type pace struct {
	rate  float64   // requests a second; 0: not limited
	next  time.Time // when the next request is due
	hold  time.Time // nothing before
	holds int       // pauses in a row without an answer between

	sent     slidingSecond // while not limited
	passed   slidingSecond
	best     float64   // most answers in a second
	learning float64   // what the first 429s taught, before later ones of their burst
	last     time.Time // the last 429 that counted
	grown    time.Time // when rate last grew
}

// at returns when the next request may be sent.
func (p *pace) at(now time.Time) time.Time {
	if p.hold.After(p.next) {
		return p.hold
	}
	return p.next
}

// started notes that a request was sent.
func (p *pace) started(now time.Time) {
	if p.rate <= 0 {
		p.sent.add(now)
		return
	}
	if earliest := now.Add(-paceCatchUp); p.next.Before(earliest) {
		p.next = earliest
	}
	p.next = p.next.Add(time.Duration(float64(time.Second) / p.rate))
}

// succeeded notes an answer and lets the pace creep up.
func (p *pace) succeeded(now time.Time) {
	p.passed.add(now)
	p.best = max(p.best, p.passed.rate(now))
	if now.Before(p.hold) {
		return
	}
	p.holds = 0
	if p.rate <= 0 || now.Sub(p.grown) < time.Second {
		return
	}
	step := growStep
	for t := growDoubling; t < now.Sub(p.last) && step < growMost; t += growDoubling {
		step *= 2
	}
	p.rate *= 1 + min(step, growMost)
	p.grown = now
	if p.rate > fastestRate {
		p.rate = 0
	}
}

// throttled notes a 429 to a request sent at start. It returns false for one of
// a burst that was already answered by slowing down.
func (p *pace) throttled(start, now time.Time, retryAfter time.Duration) bool {
	if !start.After(p.last) {
		if until := now.Add(retryAfter); retryAfter > 0 && until.After(p.hold) {
			p.hold = until
		}
		switch {
		case p.rate <= 0:
			p.learn(now)
		case p.learning > 1: // it was counted among those let through
			p.learning--
			p.rate = p.learning * paceMargin
		}
		return false
	}
	again := !p.last.IsZero() && now.Sub(p.hold) < paceSoon
	paced := p.rate > 0
	switch {
	case paced && again && p.holds == 0:
		p.slow(paceTooFast)
	case paced:
		p.slow(paceBackOff)
	case again:
		p.learn(now)
	}
	pause := retryAfter
	if pause <= 0 && (p.holds > 0 || !paced) { // else being slower is enough
		pause = min(longestHold, firstHold<<min(p.holds, 9))
		pause += rand.N(pause / 2)
	}
	p.hold = now.Add(pause)
	p.holds++
	p.next, p.last, p.grown = p.hold, now, p.hold
	return true
}

// learn takes the first rate from what was sent in the last second.
func (p *pace) learn(now time.Time) {
	p.learning = max(p.sent.rate(now)-1, 1)
	p.rate = p.learning * paceMargin
	p.next = p.hold
}

// slow lowers the rate.
func (p *pace) slow(factor float64) {
	p.learning = 0
	lower := p.rate * factor
	if p.holds == 0 {
		lower = max(lower, min(p.rate, p.best*paceFloor))
	} else {
		p.best = min(p.best, lower/paceFloor) // nothing passes: it was better once
	}
	p.rate = max(lower, slowestRate)
}

// slidingSecond counts events of the last second, roughly: those of the second
// before count in proportion.
type slidingSecond struct {
	begin     time.Time
	now, past float64
}

func (s *slidingSecond) add(now time.Time) {
	s.turn(now)
	s.now++
}

func (s *slidingSecond) rate(now time.Time) float64 {
	s.turn(now)
	return s.now + s.past*(1-now.Sub(s.begin).Seconds())
}

func (s *slidingSecond) turn(now time.Time) {
	switch age := now.Sub(s.begin); {
	case age >= 2*time.Second:
		s.begin, s.now, s.past = now, 0, 0
	case age >= time.Second:
		s.begin, s.now, s.past = s.begin.Add(time.Second), 0, s.now
	}
}
