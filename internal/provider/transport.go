package provider

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// Limits on what a server may send.
const (
	maxBody = 16 << 20 // a larger response is a fault of the server
	maxRaw  = 1 << 20  // what is kept of a response as Answer.Raw
)

var errBodyTooLarge = errors.New("response body too large")

// transport carries the requests of one target. It never follows a redirect,
// so a key goes only to the host that the user named, reads each body once and
// bounded, and leaves what it saw in the exchange of the request's context.
// The SDKs are given it as their HTTP client.
type transport struct {
	base    *http.Transport
	secrets secrets
}

// exchange is what was seen of one attempt on the wire.
type exchange struct {
	status int
	header http.Header
	body   []byte // keys that the server echoed are already taken out
	err    error  // of the connection or of reading the body
}

type exchangeKey struct{}

// withExchange returns a context under which a request leaves its exchange.
func withExchange(ctx context.Context) (context.Context, *exchange) {
	x := &exchange{}
	return context.WithValue(ctx, exchangeKey{}, x), x
}

func newTransport(maxConns int, s secrets) *transport {
	d := &net.Dialer{Timeout: 15 * time.Second, KeepAlive: 30 * time.Second}
	return &transport{secrets: s, base: &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           d.DialContext,
		ForceAttemptHTTP2:     true,
		MaxIdleConns:          maxConns,
		MaxIdleConnsPerHost:   maxConns,
		IdleConnTimeout:       90 * time.Second,
		TLSHandshakeTimeout:   15 * time.Second,
		ExpectContinueTimeout: time.Second,
		ReadBufferSize:        2 << 10, // of each of hundreds of connections
		WriteBufferSize:       2 << 10,
	}}
}

// Do makes transport an HTTP client for the SDKs that take one.
func (t *transport) Do(req *http.Request) (*http.Response, error) { return t.RoundTrip(req) }

// RoundTrip sends req and reads the whole response.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	x, _ := req.Context().Value(exchangeKey{}).(*exchange)
	if x == nil {
		x = &exchange{}
	}
	resp, err := t.base.RoundTrip(req)
	if err != nil {
		x.err = err
		return nil, err
	}
	x.status, x.header = resp.StatusCode, resp.Header
	x.body, x.err = readBody(resp)
	x.body = t.secrets.scrub(x.body)
	if x.err != nil {
		return nil, x.err
	}
	resp.Body = io.NopCloser(bytes.NewReader(x.body))
	return resp, nil
}

// client is transport as an *http.Client, for SDKs that ask for that type.
func (t *transport) client() *http.Client {
	return &http.Client{Transport: t, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// Close lets idle connections go.
func (t *transport) Close() error {
	t.base.CloseIdleConnections()
	return nil
}

func readBody(resp *http.Response) ([]byte, error) {
	defer resp.Body.Close()
	if resp.ContentLength > maxBody {
		return nil, errBodyTooLarge
	}
	var buf bytes.Buffer
	if n := resp.ContentLength; n > 0 {
		buf.Grow(int(n) + bytes.MinRead) // one allocation when the server told the size
	}
	_, err := buf.ReadFrom(io.LimitReader(resp.Body, maxBody+1))
	if err != nil {
		return buf.Bytes(), fmt.Errorf("read response body: %w", err)
	}
	if buf.Len() > maxBody {
		return buf.Bytes()[:maxRaw], errBodyTooLarge
	}
	return buf.Bytes(), nil
}

// raw is what is kept of the body with the answer.
func (x *exchange) raw() []byte {
	if len(x.body) > maxRaw {
		return bytes.Clone(x.body[:maxRaw])
	}
	return x.body
}
