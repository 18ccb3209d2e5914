package drive

import (
	"bufio"
	"encoding/binary"
	"io"

	"example.com/plumb/internal/lang/wire"
)

// frame is one decoded frame, or the error that ended the stream:
// wire.ErrMalformed, or whatever reading said.
type frame struct {
	resp wire.Response
	err  error
}

// reader decodes frames in its own goroutine, at most a few ahead, so that a
// flood costs no memory and a driver can never block us in a write.
type reader struct {
	frames chan frame
	stop   chan struct{}
	done   chan struct{}
	ready  bool // a ready frame came; read after done
}

func startReader(r io.Reader) *reader {
	x := &reader{frames: make(chan frame, 2), stop: make(chan struct{}), done: make(chan struct{})}
	go x.run(bufio.NewReaderSize(r, 16<<10))
	return x
}

func (x *reader) run(r *bufio.Reader) {
	defer close(x.done)
	for {
		resp, err := readFrame(r)
		x.ready = x.ready || resp.Ready
		select {
		case x.frames <- frame{resp, err}:
			if err != nil {
				return
			}
		case <-x.stop:
			return
		}
	}
}

// drain stops the goroutine and waits for it. The process must be dead or being
// killed, since a read ends only with the stream.
func (x *reader) drain() {
	select {
	case <-x.stop:
	default:
		close(x.stop)
	}
	<-x.done
}

// readFrame reads one frame. The end of the stream, even within a frame, is
// io.EOF or the error of reading; a bad length or body is wire.ErrMalformed.
func readFrame(r *bufio.Reader) (wire.Response, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return wire.Response{}, err
	}
	n := binary.LittleEndian.Uint32(head[:])
	if n > wire.MaxFrame {
		return wire.Response{}, wire.ErrMalformed
	}
	body := make([]byte, n)
	if _, err := io.ReadFull(r, body); err != nil {
		return wire.Response{}, err
	}
	return wire.ParseResponse(body)
}
