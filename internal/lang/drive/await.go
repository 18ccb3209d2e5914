package drive

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"time"

	"example.com/plumb/internal/lang/wire"
)

const (
	firstPoll = 4 * time.Millisecond // how often a waiting call looks at the CPU clock,
	lastPoll  = 50 * time.Millisecond
	dieGrace  = 2 * time.Second // for a process to die after descriptor 4 was closed
)

// newID draws a request id; zero is the id of ready.
func newID() (uint64, error) {
	var b [8]byte
	for {
		if _, err := rand.Read(b[:]); err != nil {
			return 0, fmt.Errorf("draw a request id: %w", err)
		}
		if id := binary.LittleEndian.Uint64(b[:]); id != 0 {
			return id, nil
		}
	}
}

// await writes request (if any) and returns the next frame. ok is false when the
// process ended instead; s.ended then says how. before is the CPU time from
// which the limit counts; finishing says that we told the process to end.
func (s *Session) await(request []byte, before time.Duration, finishing bool) (resp wire.Response, ok bool, err error) {
	deadline := time.Now().Add(s.opts.Wall)
	poll := firstPoll
	timer := time.NewTimer(poll)
	defer timer.Stop()
	for {
		if len(request) > 0 {
			// A frame that comes while we still ask was not asked for.
			select {
			case f := <-s.reader.frames:
				return wire.Response{}, false, s.stray(f, finishing)
			default:
			}
			request = s.write(request, poll)
			if len(request) == 0 {
				timer.Reset(poll)
			}
		} else {
			select {
			case f := <-s.reader.frames:
				if f.err == nil {
					return f.resp, true, nil
				}
				return wire.Response{}, false, s.stray(f, finishing)
			case <-timer.C:
				poll = min(2*poll, lastPoll)
				timer.Reset(poll)
			}
		}
		switch {
		case s.cpu()-before >= s.opts.CPU:
			return wire.Response{}, false, s.end(CPU)
		case time.Now().After(deadline):
			return wire.Response{}, false, s.end(Wall)
		}
	}
}

// write writes some of request within d and returns the rest. A broken pipe
// ends the writing: the reader will see what became of the process.
func (s *Session) write(request []byte, d time.Duration) []byte {
	if err := s.channel.SetWriteDeadline(time.Now().Add(d)); err != nil {
		return nil
	}
	n, err := s.channel.Write(request)
	if err != nil && !errors.Is(err, os.ErrDeadlineExceeded) {
		return nil
	}
	return request[n:]
}

// stray ends the session for what the reader saw instead of an answer: a frame
// not asked for, bytes that are no frame, or the end of the stream.
func (s *Session) stray(f frame, finishing bool) error {
	if f.err == nil || errors.Is(f.err, wire.ErrMalformed) {
		return s.end(Tampered)
	}
	return s.dead(finishing)
}

// end kills the process for a reason of ours, which counts whatever else may
// have ended it meanwhile.
func (s *Session) end(why string) error {
	s.proc.Kill()
	err := s.settle()
	s.ended = why
	return err
}

// dead waits for a process whose stream has ended. One that closed the stream
// and lives on is killed for it, which is tampering.
func (s *Session) dead(finishing bool) error {
	timer := time.AfterFunc(dieGrace, s.proc.Kill)
	defer timer.Stop()
	err := s.settle()
	s.ended = classify(s.result, !s.reader.ready, finishing)
	return err
}

// settle waits for the death of everything.
func (s *Session) settle() error {
	s.reader.drain()
	s.over = true
	res, err := s.proc.Wait()
	if err != nil {
		return fmt.Errorf("wait for candidate: %w", err)
	}
	s.result = res
	return nil
}
