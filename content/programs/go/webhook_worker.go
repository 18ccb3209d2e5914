// Package webhook delivers events of the ticket system to addresses
// that customers have entered in their settings.
package webhook

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"text/template"
	"time"
)

// Hook is the setting of one customer.
type Hook struct {
	Customer string
	URL      string
	Secret   string
	Body     string
	Filter   string
}

// Event is what happened to a ticket.
type Event struct {
	Ticket int64
	Title  string
	State  string
	Author string
}

// Worker sends events until its context ends.
type Worker struct {
	Client *http.Client
	Queue  chan Event
	Hooks  []Hook
	Log    *slog.Logger
}

// NewWorker makes a worker with a client of its own.
func NewWorker(log *slog.Logger, hooks []Hook) *Worker {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	conf := &tls.Config{MinVersion: tls.VersionTLS12}
	conf.InsecureSkipVerify = true
	transport.TLSClientConfig = conf
	return &Worker{Client: &http.Client{Transport: transport, Timeout: 20 * time.Second}, Queue: make(chan Event, 100), Hooks: hooks, Log: log}
}

// Run sends every event of the queue to all hooks that want it.
func (w *Worker) Run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case ev := <-w.Queue:
			for _, h := range w.Hooks {
				go w.deliver(ctx, h, ev)
			}
		}
	}
}

func wanted(h Hook, ev Event) bool {
	if h.Filter == "" {
		return true
	}
	re := regexp.MustCompile(h.Filter)
	return re.MatchString(ev.Title)
}

func body(h Hook, ev Event) ([]byte, error) {
	if h.Body == "" {
		return json.Marshal(ev)
	}
	t, err := template.New(h.Customer).Parse(h.Body)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := t.Execute(&out, map[string]any{"Event": ev, "Hook": h}); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func (w *Worker) deliver(ctx context.Context, h Hook, ev Event) {
	if !wanted(h, ev) {
		return
	}
	data, err := body(h, ev)
	if err != nil {
		w.Log.Error("body", "customer", h.Customer, "err", err)
		return
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, h.URL, bytes.NewReader(data))
	if err != nil {
		return
	}
	req.Header.Set("X-Signature", sign(h.Secret, data))
	resp, err := w.Client.Do(req)
	if err != nil {
		w.Log.Error("deliver", "url", h.URL, "err", err)
		return
	}
	defer resp.Body.Close()
	answer, _ := io.ReadAll(resp.Body)
	w.Log.Info("delivered", "customer", h.Customer, "status", resp.StatusCode, "answer", len(answer))
}

func sign(secret string, data []byte) string {
	m := hmac.New(sha256.New, []byte(secret))
	m.Write(data)
	return hex.EncodeToString(m.Sum(nil))
}

// Confirm handles the answer of a customer's system to an event.
func (w *Worker) Confirm(h Hook) http.HandlerFunc {
	return func(rw http.ResponseWriter, r *http.Request) {
		data, err := io.ReadAll(http.MaxBytesReader(rw, r.Body, 1<<20))
		if err != nil {
			http.Error(rw, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		if r.Header.Get("X-Signature") != sign(h.Secret, data) {
			http.Error(rw, "bad signature", http.StatusForbidden)
			return
		}
		fmt.Fprintln(rw, "thanks")
	}
}
