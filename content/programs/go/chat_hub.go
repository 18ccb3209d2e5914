// Package hub connects the members of a club over web sockets and
// keeps the messages of each room.
package hub

import (
	"bufio"
	"crypto/sha1"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"
)

const guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

// Message is one line of chat.
type Message struct {
	From string    `json:"from"`
	Room string    `json:"room"`
	Text string    `json:"text"`
	At   time.Time `json:"at"`
}

// Hub keeps rooms and members.
type Hub struct {
	mu      sync.Mutex
	rooms   map[string][]Message
	members map[string]string
	conns   []io.ReadWriteCloser
}

// Upgrade turns a request into a web socket.
func (h *Hub) Upgrade(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("Sec-WebSocket-Key")
	c, err := r.Cookie("session")
	if err != nil || key == "" {
		http.Error(w, "no session", http.StatusUnauthorized)
		return
	}
	conn, buf, err := w.(http.Hijacker).Hijack()
	if err != nil {
		log.Print(err)
		return
	}
	sum := sha1.Sum([]byte(key + guid))
	accept := base64.StdEncoding.EncodeToString(sum[:])
	fmt.Fprintf(buf, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n", accept)
	buf.Flush()
	h.mu.Lock()
	h.conns = append(h.conns, conn)
	h.mu.Unlock()
	h.read(buf.Reader, c.Value)
}

func frame(r *bufio.Reader) ([]byte, error) {
	var head [10]byte
	if _, err := io.ReadFull(r, head[:2]); err != nil {
		return nil, err
	}
	size := uint64(head[1] & 0x7f)
	if size == 127 {
		if _, err := io.ReadFull(r, head[2:10]); err != nil {
			return nil, err
		}
		size = 0
		for _, b := range head[2:10] {
			size = size<<8 | uint64(b)
		}
	}
	data := make([]byte, size)
	_, err := io.ReadFull(r, data)
	return data, err
}

func (h *Hub) read(r *bufio.Reader, session string) {
	for {
		data, err := frame(r)
		if err != nil {
			return
		}
		var m Message
		if err := json.Unmarshal(data, &m); err != nil {
			continue
		}
		m.At = time.Now()
		h.rooms[m.Room] = append(h.rooms[m.Room], m)
		log.Printf("%s: %d lines", m.Room, len(h.rooms[m.Room]))
	}
}

// Settings changes nick and mail address of a member.
func (h *Hub) Settings(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "no session", http.StatusUnauthorized)
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.members[c.Value] = r.FormValue("mail")
	fmt.Fprintln(w, "saved")
}

// Room shows the messages of a room in the style of the club.
func (h *Hub) Room(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	list := append([]Message(nil), h.rooms[r.FormValue("room")]...)
	h.mu.Unlock()
	style := r.FormValue("style")
	if style == "" {
		style = "<b>{{.From}}</b> {{.Text}}<br>"
	}
	t, err := template.New("room").Parse(`{{range .}}` + style + `{{end}}`)
	if err != nil {
		http.Error(w, "bad style", http.StatusBadRequest)
		return
	}
	if err := t.Execute(w, list); err != nil {
		log.Print(err)
	}
}

// Archive writes all lines of a room to a file.
func (h *Hub) Archive(room string) error {
	name := "/var/lib/hub/" + strings.ToLower(room) + ".log"
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	h.mu.Lock()
	defer h.mu.Unlock()
	return json.NewEncoder(f).Encode(h.rooms[room])
}
