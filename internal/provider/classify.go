package provider

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"

	"example.com/plumb/internal/eval"
)

// conclude makes an answer or an *Error of one attempt: of what was seen on the
// wire, and of the SDK's own complaint when nothing was.
func conclude(ctx context.Context, x *exchange, sdkErr error, s secrets, decode func([]byte) (eval.Answer, error)) (eval.Answer, error) {
	switch {
	case ctx.Err() != nil:
		return eval.Answer{}, fmt.Errorf("ask the model: %w", context.Cause(ctx))
	case x.err != nil:
		return eval.Answer{}, networkError(x, s)
	case x.status == 0 && sdkErr != nil:
		return eval.Answer{}, &Error{Kind: Permanent, Text: s.line("the request could not be made: " + sdkErr.Error()), Err: s.scrubError(sdkErr)}
	}
	var a eval.Answer
	var err error
	if x.status >= 200 && x.status < 300 {
		a, err = decode(x.body)
	} else {
		a, err = statusError(x)
	}
	var e *Error
	if errors.As(err, &e) {
		e.Text, e.Hint = s.line(e.Text), s.line(e.Hint)
		if e.Status == 0 && x.status >= 300 {
			e.Status = x.status
		}
		if e.Text == "" {
			e.Text = strings.ToLower(http.StatusText(x.status))
		}
		return eval.Answer{}, e
	}
	a.Raw = x.raw()
	return a, err
}

// networkError classifies a fault of the connection or of a body.
func networkError(x *exchange, s secrets) *Error {
	e := &Error{Kind: Transient, Text: s.line(plainURLError(x.err)), Err: s.scrubError(x.err)}
	var unknown x509.UnknownAuthorityError
	var host x509.HostnameError
	var record tls.RecordHeaderError
	switch {
	case errors.Is(x.err, errBodyTooLarge):
		e.Text = fmt.Sprintf("the response is larger than %d MiB", maxBody>>20)
	case errors.As(x.err, &unknown), errors.As(x.err, &host):
		e.Kind, e.Hint = Permanent, "the server's certificate is not trusted here; install its authority or check the address"
	case errors.As(x.err, &record), strings.Contains(e.Text, "HTTP response to HTTPS client"):
		e.Kind, e.Hint = Permanent, "the server does not speak TLS there; write http:// in the base URL"
	case errors.Is(x.err, syscall.ECONNREFUSED):
		e.Hint = "is the server running at that address?"
	case x.status != 0:
		e.Text = "the response was cut: " + e.Text
	case errors.Is(x.err, io.EOF), errors.Is(x.err, syscall.ECONNRESET):
		e.Text = "the server closed the connection without an answer"
	}
	return e
}

// plainURLError drops the address that net/http puts before its errors.
func plainURLError(err error) string {
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	return err.Error()
}

// statusError classifies an answer with a status other than success.
func statusError(x *exchange) (eval.Answer, error) {
	if x.status >= 300 && x.status < 400 {
		to := "another address"
		if u, err := url.Parse(x.header.Get("Location")); err == nil && u.Host != "" {
			to = u.Scheme + "://" + u.Host + u.Path
		}
		return eval.Answer{}, &Error{Kind: Permanent, Status: x.status, Text: "the server redirects to " + to, Hint: "redirects are not followed, so that the key stays with the host you named; give the final address as base URL"}
	}
	a := parseAPIError(x.body)
	a.status = x.status
	a.retryAfter = retryAfter(x.header, time.Now())
	return answerOrError(a)
}

// apiError is the error object of the providers' protocols. They agree only in
// part: code may be a number or a word, and Google calls its word status.
type apiError struct {
	Message string   `json:"message"`
	Type    string   `json:"type"`
	Param   string   `json:"param"`
	Code    flexCode `json:"code"`
	Word    string   `json:"status"`

	status     int
	retryAfter time.Duration
}

type flexCode string

// UnmarshalJSON reads a word, a number or null.
func (c *flexCode) UnmarshalJSON(b []byte) error {
	if s := strings.Trim(string(b), `"`); s != "null" {
		*c = flexCode(s)
	}
	return nil
}

// UnmarshalJSON reads an error object, or a plain text in its place.
func (a *apiError) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &a.Message)
	}
	type plain apiError
	var loose struct {
		plain
		Param json.RawMessage `json:"param"` // text, null, or anything at all
	}
	if json.Unmarshal(b, &loose) != nil {
		loose.Message = string(b) // some other shape: shown as it is
	}
	*a = apiError(loose.plain)
	_ = json.Unmarshal(loose.Param, &a.Param)
	return nil
}

// parseAPIError finds the error in a body: under "error", at the top, under
// "detail" (vLLM, FastAPI), in a list (Google), or the text itself.
func parseAPIError(body []byte) apiError {
	var list []json.RawMessage
	if json.Unmarshal(body, &list) == nil && len(list) > 0 {
		body = list[0]
	}
	var b struct {
		Error   *apiError       `json:"error"`
		Message string          `json:"message"`
		Type    string          `json:"type"`
		Code    flexCode        `json:"code"`
		Detail  json.RawMessage `json:"detail"`
	}
	if err := json.Unmarshal(body, &b); err != nil {
		return apiError{Message: clip(string(body), 300)}
	}
	switch {
	case b.Error != nil:
		return *b.Error
	case b.Message != "":
		return apiError{Message: b.Message, Type: b.Type, Code: b.Code}
	case len(b.Detail) > 0:
		return apiError{Message: strings.Trim(string(b.Detail), `"`)}
	}
	return apiError{Message: clip(string(body), 300)}
}

// answerOrError decides what an API error means. A content filter that refuses
// the prompt is an answer; the rest are errors of some kind.
func answerOrError(a apiError) (eval.Answer, error) {
	if isFilter(a) {
		return eval.Answer{Finish: eval.FinishFilter}, nil
	}
	status := a.status
	if n, err := strconv.Atoi(string(a.Code)); err == nil && n >= 400 && n < 600 && status == 0 {
		status = n // an error inside a response that was sent as a success
	}
	e := &Error{Status: status, RetryAfter: a.retryAfter, Text: a.Message}
	e.Kind, e.Hint = kindOf(a, status)
	return eval.Answer{}, e
}

func isFilter(a apiError) bool {
	for _, w := range []string{string(a.Code), a.Type} {
		switch w {
		case "content_filter", "content_policy_violation", "invalid_prompt", "ResponsibleAIPolicyViolation", "content_policy":
			return true
		}
	}
	m := strings.ToLower(a.Message)
	return (a.status == http.StatusForbidden || string(a.Code) == "403") && strings.Contains(m, "moderation") && strings.Contains(m, "flagged")
}

func kindOf(a apiError, status int) (Kind, string) {
	lower := strings.ToLower(a.Message)
	word := strings.ToLower(string(a.Code) + " " + a.Type + " " + a.Word)
	switch {
	case strings.Contains(word, "insufficient_quota"), strings.Contains(lower, "credit balance is too low"), status == http.StatusPaymentRequired:
		return Permanent, "the account has no credit left; top it up, then run the same command again"
	case status == http.StatusUnauthorized, strings.Contains(word, "invalid_api_key"), strings.Contains(lower, "api key not valid"):
		return Permanent, "the key was not accepted; check the variable it comes from"
	case status == http.StatusForbidden:
		return Permanent, "the key may not use this model; check its rights, or the region"
	case status == http.StatusNotFound, status == http.StatusMethodNotAllowed, strings.Contains(word, "model_not_found"):
		return Permanent, "check the model's name and the base URL (most end in /v1)"
	case status == http.StatusTooManyRequests, status == 529, strings.Contains(word, "overloaded"):
		return Throttled, ""
	case status == http.StatusRequestTimeout, status == http.StatusConflict, status == http.StatusTooEarly, status >= 500, status == 0:
		return Transient, ""
	case status == http.StatusBadRequest, status == http.StatusUnprocessableEntity:
		if p := unsupported(a, lower); p != "" {
			return Permanent, "leave out " + p + " for this model"
		}
	}
	return Rejected, ""
}

// ourParams are the names under which our parameters are sent, and the names
// that people know them by.
func ourParams() map[string]string {
	return map[string]string{
		"temperature": "temperature", "top_p": "top_p", "topP": "top_p", "seed": "seed",
		"stop": "stop", "stop_sequences": "stop", "stopSequences": "stop",
		"max_tokens": "max_tokens", "max_completion_tokens": "max_tokens", "max_output_tokens": "max_tokens", "maxOutputTokens": "max_tokens",
		"reasoning_effort": "reasoning_effort", "reasoning": "reasoning_effort", "reasoning.effort": "reasoning_effort",
		"thinking": "reasoning_effort", "effort": "reasoning_effort", "thinking_config": "reasoning_effort", "thinking_level": "reasoning_effort",
	}
}

var (
	complaint = regexp.MustCompile(`unsupported|not support|unknown|unrecognized|unexpected|not permitted|not allowed|deprecated|invalid|must be|should be|cannot be|extra inputs|only the default|too (large|small|high|low)|out of range`)
	// named finds names that can only be parameters: quoted, followed by a
	// colon, or of a form that is no English word.
	named = regexp.MustCompile("[`'\"]([A-Za-z_.]+)[`'\"]|\\b([a-z]+)(?:\\.[a-z_]+)*:|\\b(temperature|[a-z]+_[a-z_]+|[a-z]+[A-Z][A-Za-z]+)\\b")
)

// unsupported returns the parameter of ours that a 400 complains about, or "".
// A prompt that is merely too long names max_tokens too, but is about the one
// request.
func unsupported(a apiError, lower string) string {
	if strings.Contains(lower, "context length") || strings.Contains(lower, "context window") || strings.Contains(lower, "prompt is too long") || a.Code == "context_length_exceeded" {
		return ""
	}
	names := ourParams()
	if n, ok := names[a.Param]; ok {
		return n
	}
	if !complaint.MatchString(lower) {
		return ""
	}
	for _, w := range named.FindAllStringSubmatch(a.Message, -1) {
		if n := names[w[1]+w[2]+w[3]]; n != "" {
			return n
		}
	}
	return ""
}

// retryAfter reads how long a server asks to wait: seconds, a date, or OpenAI's
// milliseconds. 0 when it does not say.
func retryAfter(h http.Header, now time.Time) time.Duration {
	if ms, err := strconv.ParseFloat(h.Get("Retry-After-Ms"), 64); err == nil && ms > 0 && ms < 1e9 {
		return time.Duration(ms * float64(time.Millisecond))
	}
	v := strings.TrimSpace(h.Get("Retry-After"))
	if s, err := strconv.ParseFloat(v, 64); err == nil && s > 0 && s < 1e6 {
		return time.Duration(s * float64(time.Second))
	}
	if at, err := http.ParseTime(v); err == nil {
		return max(0, at.Sub(now))
	}
	return 0
}

func malformed(err error) error {
	return &Error{Kind: Transient, Text: "the response is not the JSON that was expected: " + err.Error(), Hint: "is the base URL right?"}
}

func missing(field string) error {
	return &Error{Kind: Transient, Text: "the response has no " + field, Hint: "is the base URL right?"}
}
