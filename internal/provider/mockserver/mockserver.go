// Package mockserver is a model server for tests and benchmarks: it speaks the
// protocols of OpenAI, Anthropic and Google, answers fast and always the same,
// counts what it was asked, and fails in the ways that real servers do when it
// is told to (faults.go). GET /counts says what was seen.
package mockserver

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Config says how the server behaves. The zero value answers at once.
type Config struct {
	// Latency is how long each answer takes.
	Latency time.Duration
	// AnswerBytes is the size of the text of an answer; 0 means 1000.
	AnswerBytes int
	// Answer makes the text instead, when it is set.
	Answer func(prompt string) string
	// Rate is how many requests a second are let through (a bucket that holds
	// one second's worth, or Burst); above it the answer is 429. 0: all.
	Rate  float64
	Burst int
	// Window counts the requests of Rate by the whole second instead.
	Window bool
	// MaxConcurrent is how many requests are worked on at once; 429 above. 0: all.
	MaxConcurrent int
	// RetryAfter makes a 429 say how many seconds to wait.
	RetryAfter bool
	// Slots is how many requests are worked on at once; the others wait. 0: all.
	Slots int
	// Faults are what goes wrong, first match first.
	Faults []Fault
}

// Counts is what the server was asked.
type Counts struct {
	Requests    int64            `json:"requests"`      // all that asked for an answer
	Answered    int64            `json:"answered"`      // with a status of 200 and no fault
	Status      map[int]int64    `json:"status"`        // by the status sent
	Prompts     map[string]int64 `json:"prompts"`       // requests by prompt (shortened, with a hash)
	AnsweredBy  map[string]int64 `json:"answered_by"`   // answers without a fault, by prompt
	MaxInFlight int64            `json:"max_in_flight"` // at once
	Connections int64            `json:"connections"`   // opened
}

// Server is a running mock. Close it after use.
type Server struct {
	config   Config
	filler   string
	server   *http.Server
	listener net.Listener
	served   chan struct{}
	done     chan struct{} // closed by Close, so that hanging answers end
	slots    chan struct{}
	limit    bucket
	bodies   sync.Pool // of *bytes.Buffer

	inFlight    atomic.Int64
	connections atomic.Int64

	mu     sync.Mutex
	counts Counts
	tried  map[string]int // times a fault struck a prompt
	mark   map[uint64]*tally
}

type tally struct {
	name            string
	asked, answered int64
}

// Start listens on addr ("127.0.0.1:0" for a free port) and serves until Close.
func Start(addr string, c Config) (*Server, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(context.Background(), "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("start the mock server: %w", err)
	}
	if c.AnswerBytes <= 0 {
		c.AnswerBytes = 1000
	}
	s := &Server{
		config: c, listener: l, filler: filler(c.AnswerBytes),
		served: make(chan struct{}), done: make(chan struct{}),
		tried: map[string]int{}, mark: map[uint64]*tally{},
		counts: Counts{Status: map[int]int64{}},
		limit:  bucket{rate: c.Rate, burst: float64(c.Burst), window: c.Window},
	}
	if c.Slots > 0 {
		s.slots = make(chan struct{}, c.Slots)
	}
	s.server = &http.Server{Handler: s, ReadHeaderTimeout: time.Minute, ConnState: func(_ net.Conn, st http.ConnState) {
		if st == http.StateNew {
			s.connections.Add(1)
		}
	}}
	go func() {
		defer close(s.served)
		_ = s.server.Serve(l)
	}()
	return s, nil
}

// URL is the address without a path: "http://127.0.0.1:34567".
func (s *Server) URL() string { return "http://" + s.listener.Addr().String() }

// Close ends the server and all its connections.
func (s *Server) Close() {
	close(s.done)
	_ = s.server.Close()
	<-s.served
}

// Counts returns what was asked so far.
func (s *Server) Counts() Counts {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.counts
	c.Connections = s.connections.Load()
	c.Status = map[int]int64{}
	for k, v := range s.counts.Status {
		c.Status[k] = v
	}
	c.Prompts, c.AnsweredBy = map[string]int64{}, map[string]int64{}
	for _, t := range s.mark {
		c.Prompts[t.name] = t.asked
		if t.answered > 0 {
			c.AnsweredBy[t.name] = t.answered
		}
	}
	return c
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == "/counts":
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(s.Counts())
		return
	case r.Method == http.MethodGet && strings.HasSuffix(r.URL.Path, "/models"):
		s.models(w, r)
		return
	}
	kind := protocolOf(r.URL.Path)
	body, err := s.readAll(r)
	if kind == "" || err != nil || r.Method != http.MethodPost {
		sendJSON(w, http.StatusNotFound, `{"error":{"message":"no such path","type":"invalid_request_error","code":"not_found"}}`)
		return
	}
	n := s.inFlight.Add(1)
	defer s.inFlight.Add(-1)
	prompt := promptOf(kind, body)
	t := s.note(prompt, n)
	s.answer(w, r, kind, prompt, t, n)
}

func (s *Server) answer(w http.ResponseWriter, r *http.Request, kind, prompt string, t *tally, inFlight int64) {
	if wait, ok := s.admit(inFlight); !ok {
		if s.config.RetryAfter {
			w.Header().Set("Retry-After", fmt.Sprint(wait))
		}
		s.status(http.StatusTooManyRequests)
		sendJSON(w, http.StatusTooManyRequests, `{"error":{"message":"too many requests","type":"rate_limit_error","code":"rate_limit_exceeded"}}`)
		return
	}
	if s.slots != nil {
		select {
		case s.slots <- struct{}{}:
			defer func() { <-s.slots }()
		case <-r.Context().Done():
			return
		}
	}
	if !s.pause(r, s.config.Latency) {
		return
	}
	if f := s.fault(prompt); f != nil {
		s.fail(w, r, kind, *f)
		return
	}
	text := s.filler
	if s.config.Answer != nil {
		text = quote(s.config.Answer(prompt))
	}
	s.mu.Lock()
	s.counts.Answered++
	s.counts.Status[http.StatusOK]++
	t.answered++
	s.mu.Unlock()
	sendJSON(w, http.StatusOK, render(kind, reply{text: text, finish: "stop", promptBytes: len(prompt)}))
}

// pause waits, and says whether the client is still there.
func (s *Server) pause(r *http.Request, d time.Duration) bool {
	if d <= 0 {
		return true
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-r.Context().Done():
	case <-s.done:
	}
	return false
}

func (s *Server) admit(inFlight int64) (waitSeconds int, ok bool) {
	if m := s.config.MaxConcurrent; m > 0 && inFlight > int64(m) {
		return 1, false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return 1, s.limit.take(time.Now())
}

func (s *Server) note(prompt string, inFlight int64) *tally {
	h := fnv.New64a()
	_, _ = io.WriteString(h, prompt)
	key := h.Sum64()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.counts.Requests++
	s.counts.MaxInFlight = max(s.counts.MaxInFlight, inFlight)
	t := s.mark[key]
	if t == nil {
		t = &tally{name: fmt.Sprintf("%s #%016x", strings.ToValidUTF8(prompt[:min(len(prompt), 60)], ""), key)}
		s.mark[key] = t
	}
	t.asked++
	return t
}

func (s *Server) status(code int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.counts.Status[code]++
}

// bucket is a rate limit: tokens that flow in, or a count for each second.
type bucket struct {
	rate, burst float64
	window      bool
	tokens      float64
	last        time.Time
}

func (b *bucket) take(now time.Time) bool {
	if b.rate <= 0 {
		return true
	}
	full := b.burst
	if full <= 0 {
		full = b.rate
	}
	if b.window {
		if second := now.Truncate(time.Second); second.After(b.last) {
			b.last, b.tokens = second, full
		}
	} else {
		if b.last.IsZero() {
			b.last, b.tokens = now, full
		}
		b.tokens = min(full, b.tokens+now.Sub(b.last).Seconds()*b.rate)
		b.last = now
	}
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}
