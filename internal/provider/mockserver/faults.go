package mockserver

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Fault is one thing that goes wrong.
type Fault struct {
	// Match is a part of the prompt that the fault strikes; "" strikes all.
	Match string
	// Kind is a status ("429", "500", "400", …) or one of Kinds.
	Kind string
	// Times is how often it strikes each prompt before it lets it pass; 0 means
	// for ever.
	Times int
	// RetryAfter is sent with a status, as it is: seconds or a date.
	RetryAfter string
}

// Kinds are the faults besides plain statuses, with what they do.
func Kinds() map[string]string {
	return map[string]string{
		"garbage":  "a 200 whose body is no JSON",
		"half":     "a 200 that ends in the middle of the body",
		"hang":     "nothing, for ever",
		"drip":     "a body that comes a byte a second, for ever",
		"reset":    "the connection is closed without an answer",
		"redirect": "a 307 to another host",
		"html":     "a web page as a 200",
		"huge":     "a body that does not end",
		"null":     "a 200 whose body is {}",
		"empty":    "a list of choices without one",
		"blank":    "an answer without text",
		"filter":   "cut by the content filter",
		"blocked":  "a 400: the prompt was refused by the content filter",
		"refusal":  "marked as a refusal by the interface",
		"length":   "cut at the token limit",
		"quota":    "a 429 that will never pass: no credit left",
		"param":    "a 400 about the parameter temperature",
		"toolong":  "a 400 about a prompt that is too long",
		"error200": "an error inside a 200",
		"echokey":  "a 500 that repeats the key it was sent",
	}
}

// ParseFault reads "MATCH=KIND", "MATCH=KIND*TIMES" or "MATCH=KIND*TIMES@RETRYAFTER".
func ParseFault(s string) (Fault, error) {
	match, kind, ok := strings.Cut(s, "=")
	if !ok {
		return Fault{}, fmt.Errorf("fault %q is not MATCH=KIND[*TIMES][@RETRYAFTER]", s)
	}
	f := Fault{Match: match}
	kind, f.RetryAfter, _ = strings.Cut(kind, "@")
	kind, times, some := strings.Cut(kind, "*")
	if some {
		n, err := strconv.Atoi(times)
		if err != nil || n < 1 {
			return Fault{}, fmt.Errorf("fault %q: %q is not a number of times", s, times)
		}
		f.Times = n
	}
	f.Kind = kind
	if _, err := strconv.Atoi(kind); err != nil && Kinds()[kind] == "" {
		return Fault{}, fmt.Errorf("fault %q: unknown kind %q", s, kind)
	}
	return f, nil
}

// fault returns the fault that strikes a prompt now, nil when none does.
func (s *Server) fault(prompt string) *Fault {
	for i, f := range s.config.Faults {
		if !strings.Contains(prompt, f.Match) {
			continue
		}
		if f.Times > 0 {
			key := fmt.Sprintf("%d %s", i, prompt)
			s.mu.Lock()
			s.tried[key]++
			over := s.tried[key] > f.Times
			s.mu.Unlock()
			if over {
				continue
			}
		}
		return &f
	}
	return nil
}

// fail sends a fault.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, protocol string, f Fault) {
	if code, err := strconv.Atoi(f.Kind); err == nil {
		if f.RetryAfter != "" {
			w.Header().Set("Retry-After", f.RetryAfter)
		}
		s.status(code)
		sendJSON(w, code, `{"type":"error","error":{"message":"scripted fault","type":"mock_error","param":null,"code":null}}`)
		return
	}
	switch f.Kind {
	case "hang":
		s.pause(r, 24*time.Hour)
	case "drip":
		s.drip(w, r)
	case "reset":
		panic(http.ErrAbortHandler) // net/http's way to drop a connection
	case "half":
		body := render(protocol, reply{text: s.filler, finish: "stop"})
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(body[:len(body)/2]))
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	case "huge":
		s.flood(w, r)
	default:
		s.failBody(w, r, protocol, f.Kind)
	}
}

// failBody sends the faults that are complete responses.
func (s *Server) failBody(w http.ResponseWriter, r *http.Request, protocol, kind string) {
	code, body := http.StatusOK, ""
	switch kind {
	case "garbage":
		body = `{"choices": [{"message": ]]] garbage`
	case "redirect":
		w.Header().Set("Location", "http://127.0.0.2:9/elsewhere?secret=1")
		code = http.StatusTemporaryRedirect
	case "html":
		body = "<!doctype html><title>Welcome</title><p>This is not the server you are looking for."
	case "null":
		body = `{}`
	case "empty":
		body = `{"model":"mock-1","choices":[],"content":[],"output":[],"candidates":[],"usage":{"prompt_tokens":3,"completion_tokens":0}}`
	case "blank":
		body = render(protocol, reply{finish: "stop"})
	case "filter":
		body = render(protocol, reply{text: "I will", finish: "content_filter"})
	case "blocked":
		code, body = http.StatusBadRequest, `{"error":{"message":"The response was filtered","type":null,"param":"prompt","code":"content_filter"}}`
	case "refusal":
		body = render(protocol, reply{refusal: "I cannot help with that.", finish: "stop"})
	case "length":
		body = render(protocol, reply{text: quote("```python\ndef answer(")[:20], finish: "length"})
	case "quota":
		code, body = http.StatusTooManyRequests, `{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}}`
	case "param":
		code, body = http.StatusBadRequest, `{"error":{"message":"Unsupported value: 'temperature' does not support 0.7 with this model.","type":"invalid_request_error","param":"temperature","code":"unsupported_value"}}`
	case "toolong":
		code, body = http.StatusBadRequest, `{"error":{"message":"This model's maximum context length is 4096 tokens; reduce max_tokens or the prompt","type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}}`
	case "error200":
		body = `{"error":{"message":"upstream failed","code":502}}`
	case "echokey":
		code, body = http.StatusInternalServerError, `{"error":{"message":"cannot use `+quote(fmt.Sprint(r.Header))+`"}}`
	}
	s.status(code)
	if kind == "html" {
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte(body))
		return
	}
	sendJSON(w, code, body)
}

func (s *Server) drip(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	for _, err := w.Write([]byte(" ")); err == nil && s.pause(r, time.Second); _, err = w.Write([]byte(" ")) {
		_ = http.NewResponseController(w).Flush()
	}
}

func (s *Server) flood(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	block := []byte(strings.Repeat("x", 64<<10))
	for r.Context().Err() == nil {
		if _, err := w.Write(block); err != nil {
			return
		}
	}
}
