package drive

import (
	"encoding/binary"
	"io"
	"os"
	"syscall"
	"time"

	"example.com/plumb/internal/lang/wire"
)

// The driver's end of the channel, as the candidate has it too.
var (
	fromHost = os.NewFile(3, "in")
	toHost   = os.NewFile(4, "out")
)

func send(id uint64, body ...byte) {
	b := binary.LittleEndian.AppendUint32(nil, uint32(8+len(body)))
	b = append(binary.LittleEndian.AppendUint64(b, id), body...)
	_, _ = toHost.Write(b)
}

// receive returns the next request's id and function, or exits as drivers do.
func receive() (uint64, string) {
	var head [4]byte
	if _, err := io.ReadFull(fromHost, head[:]); err != nil {
		os.Exit(0)
	}
	body := make([]byte, binary.LittleEndian.Uint32(head[:]))
	_, _ = io.ReadFull(fromHost, body)
	n := binary.LittleEndian.Uint32(body[8:])
	return binary.LittleEndian.Uint64(body), string(body[12 : 12+n])
}

func value(v wire.Value) []byte {
	b, _ := wire.AppendValue([]byte{'V'}, v)
	return b
}

// parts are ways a driver, or a candidate in its process, may behave at load.
var parts = map[string]func(){
	"well":          func() { send(0, 'R') },
	"load-fails":    func() { os.Exit(97) },
	"load-exits":    func() { os.Exit(0) },
	"load-crashes":  func() { _ = syscall.Kill(os.Getpid(), syscall.SIGSEGV); time.Sleep(time.Hour) },
	"load-spins":    spin,
	"load-sleeps":   func() { time.Sleep(time.Hour) },
	"load-garbage":  func() { _, _ = toHost.Write([]byte("\xff\xff\xff\xffgarbage")); time.Sleep(time.Hour) },
	"load-forges":   func() { send(7, value("x")...); send(0, 'R') },
	"load-closes":   func() { _ = toHost.Close(); time.Sleep(time.Hour) },
	"load-cut":      func() { _, _ = toHost.Write([]byte{200, 0, 0, 0, 1}) },
	"ready-twice":   func() { send(0, 'R'); send(0, 'R') },
	"forges-future": func() { send(0, 'R'); send(1, value("x")...) },
	"never-reads":   func() { send(0, 'R'); time.Sleep(time.Hour) },
	"floods":        func() { send(0, 'R'); flood() },
	"ready-with-id": func() { send(5, 'R') },
}

func spin() {
	for n := 1; n != 0; n |= 1 {
	}
}

func flood() {
	for {
		send(9, value("flood")...)
	}
}

// play loads as told, then serves: the function's name says what it does.
func play(part string) {
	parts[part]()
	for {
		id, fn := receive()
		switch fn {
		case "echo":
			send(id, value("hello")...)
		case "null":
			send(id, value(nil)...)
		case "int":
			send(id, value(int64(1))...)
		case "throws":
			send(id, append([]byte{'E', 4, 0, 0, 0}, "oops"...)...)
		case "wrong-id":
			send(id+1, value("hello")...)
		case "twice":
			send(id, value("hello")...)
			send(id, value("hello")...)
		case "ready":
			send(0, 'R')
		case "big":
			_, _ = toHost.Write([]byte{0, 0, 0, 0x7f})
			time.Sleep(time.Hour)
		case "exit":
			os.Exit(0)
		case "exit-1":
			os.Exit(1)
		case "abort":
			_ = syscall.Kill(os.Getpid(), syscall.SIGABRT)
			time.Sleep(time.Hour)
		case "sanitizer":
			os.Exit(86)
		case "leak":
			os.Exit(87)
		case "spin":
			spin()
		case "sleep":
			time.Sleep(time.Hour)
		case "close":
			_ = toHost.Close()
			time.Sleep(time.Hour)
		case "echo-stay":
			send(id, value("hello")...)
			time.Sleep(time.Hour)
		case "go-fatal":
			_, _ = os.Stderr.WriteString("fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [x]:\n")
			os.Exit(2)
		case "node-oom":
			_, _ = os.Stderr.WriteString("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n")
			_ = syscall.Kill(os.Getpid(), syscall.SIGABRT)
			time.Sleep(time.Hour)
		}
	}
}
