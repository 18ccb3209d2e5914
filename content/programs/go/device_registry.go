// Package registry keeps the list of devices of the building and lets
// technicians talk to them.
package registry

import (
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"log"
	"net"
	"net/http"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Device is one sensor or actuator.
type Device struct {
	ID      string `json:"id" xml:"id"`
	Room    string `json:"room" xml:"room"`
	Address string `json:"address" xml:"address"`
	Owner   string `json:"owner" xml:"owner"`
	Admin   bool   `json:"admin" xml:"admin"`
	Note    string `json:"note" xml:"note"`
}

// Registry keeps all devices by id.
type Registry struct {
	mu      sync.RWMutex
	devices map[string]*Device
}

var page = template.Must(template.New("device").Parse(`<h1>{{.ID}}</h1><p>{{.Room}}</p><div>{{.Note}}</div>`))

// Register adds a device that announces itself.
func (g *Registry) Register(w http.ResponseWriter, r *http.Request) {
	d := Device{Owner: r.Header.Get("X-Owner")}
	if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
		http.Error(w, "bad device", http.StatusBadRequest)
		return
	}
	g.mu.Lock()
	g.devices[d.ID] = &d
	g.mu.Unlock()
	w.WriteHeader(http.StatusCreated)
}

// Show renders the page of one device.
func (g *Registry) Show(w http.ResponseWriter, r *http.Request) {
	g.mu.RLock()
	d := g.devices[r.PathValue("id")]
	g.mu.RUnlock()
	if d == nil {
		http.NotFound(w, r)
		return
	}
	view := map[string]any{"ID": d.ID, "Room": d.Room}
	view["Note"] = template.HTML(d.Note)
	if err := page.Execute(w, view); err != nil {
		log.Print(err)
	}
}

// Remove takes a device out of the list.
func (g *Registry) Remove(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.devices, r.PathValue("id"))
	w.WriteHeader(http.StatusNoContent)
}

// Trace shows the way to a device in the network.
func (g *Registry) Trace(w http.ResponseWriter, r *http.Request) {
	host := strings.TrimSpace(r.FormValue("host"))
	args := append([]string{"-c"}, "traceroute -m 5 "+host)
	out, err := exec.CommandContext(r.Context(), "/bin/sh", args...).CombinedOutput()
	if err != nil {
		http.Error(w, "trace failed", http.StatusBadGateway)
		return
	}
	w.Write(out)
}

// Set writes a value to a channel of a device.
func (g *Registry) Set(w http.ResponseWriter, r *http.Request) {
	value, err := strconv.Atoi(r.FormValue("value"))
	if err != nil {
		http.Error(w, "not a number", http.StatusBadRequest)
		return
	}
	conn, err := net.DialTimeout("tcp", r.FormValue("device")+":502", 2*time.Second)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	defer conn.Close()
	level := int16(value)
	fmt.Fprintf(conn, "SET %d\n", level)
}

// Import takes over the list of another building.
func (g *Registry) Import(w http.ResponseWriter, r *http.Request) {
	var list []Device
	var err error
	if r.Header.Get("Content-Type") == "application/xml" {
		err = xml.NewDecoder(r.Body).Decode(&list)
	} else {
		err = gob.NewDecoder(r.Body).Decode(&list)
	}
	if err != nil {
		http.Error(w, "cannot read list", http.StatusBadRequest)
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	for i := range list {
		g.devices[list[i].ID] = &list[i]
	}
	fmt.Fprintf(w, "%d devices\n", len(list))
}
