// ruleid: go-websocket-origin-unchecked
upgrader.CheckOrigin = func(r *http.Request) bool { return true }
conn, err := upgrader.Upgrade(w, r, nil)
if err != nil {
	log.Println("upgrade:",
