package a

// ruleid: go-websocket-origin-unchecked
var upgrader = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}

func open(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-websocket-origin-unchecked
	upgrader.CheckOrigin = func(r *http.Request) bool { return true }
	// ruleid: go-websocket-origin-unchecked
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
	// ok: go-websocket-origin-unchecked
	d, err := websocket.Accept(w, r, nil)
	// ok: go-websocket-origin-unchecked
	u := websocket.Upgrader{ReadBufferSize: 1024}
	// ok: go-websocket-origin-unchecked
	v := websocket.Upgrader{CheckOrigin: sameOrigin}
}

func raw(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("Sec-WebSocket-Key")
	// ruleid: go-websocket-origin-unchecked
	conn, buf, err := w.(http.Hijacker).Hijack()
}

func checked(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("Sec-WebSocket-Key")
	if r.Header.Get("Origin") != own {
		return
	}
	// ok: go-websocket-origin-unchecked
	conn, buf, err := w.(http.Hijacker).Hijack()
}
