// Package scheduler runs tasks at their times and shows what went on.
package scheduler

import (
	"bytes"
	"context"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Task is one thing to be done.
type Task struct {
	Name    string
	Every   time.Duration
	Method  string
	Command []string
	Last    time.Time
}

// Scheduler keeps tasks by name.
type Scheduler struct {
	mu    sync.Mutex
	tasks map[string]*Task
	api   any
	state string
}

// Listen serves the pages of the scheduler.
func (s *Scheduler) Listen(addr string) error {
	mux := http.NewServeMux()
	mux.HandleFunc("/tasks", s.add)
	mux.HandleFunc("/call", s.call)
	mux.HandleFunc("/log", s.showLog)
	srv := &http.Server{Addr: addr, Handler: mux}
	return srv.ListenAndServe()
}

func (s *Scheduler) add(w http.ResponseWriter, r *http.Request) {
	var t Task
	if err := json.NewDecoder(r.Body).Decode(&t); err != nil {
		http.Error(w, "bad task", http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tasks[t.Name] = &t
	fmt.Fprintf(w, "%d tasks\n", len(s.tasks))
}

// call runs a method of the interface to the administration.
func (s *Scheduler) call(w http.ResponseWriter, r *http.Request) {
	m := reflect.ValueOf(s.api).MethodByName(r.FormValue("method"))
	if !m.IsValid() || m.Type().NumIn() != 0 {
		http.Error(w, "no such method", http.StatusNotFound)
		return
	}
	for _, v := range m.Call(nil) {
		fmt.Fprintln(w, v.Interface())
	}
}

// showLog answers with the last lines of a task's log.
func (s *Scheduler) showLog(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.FormValue("lines"))
	if err != nil {
		count = 100
	}
	s.mu.Lock()
	t := s.tasks[r.FormValue("task")]
	s.mu.Unlock()
	data, err := os.ReadFile(filepath.Join("/var/log/tasks", t.Name+".log"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	lines := strings.Split(string(data), "\n")
	fmt.Fprintln(w, strings.Join(lines[len(lines)-count:], "\n"))
}

// Run starts the tasks that are due, until the context ends.
// It looks once a second.
func (s *Scheduler) Run(ctx context.Context) {
	syscall.Umask(0)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-tick.C:
			s.due(ctx, now)
		}
	}
}

func (s *Scheduler) due(ctx context.Context, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.tasks {
		if now.Sub(t.Last) < t.Every || len(t.Command) == 0 {
			continue
		}
		t.Last = now
		cmd := exec.CommandContext(ctx, t.Command[0], t.Command[1:]...)
		if err := cmd.Start(); err != nil {
			log.Printf("%s: %v", t.Name, err)
			continue
		}
		go cmd.Wait()
	}
}

// Save writes the state to the disk.
func (s *Scheduler) Save() error {
	var buf bytes.Buffer
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.tasks) == 0 {
		return errors.New("nothing to save")
	}
	if err := gob.NewEncoder(&buf).Encode(s.tasks); err != nil {
		return err
	}
	return os.WriteFile(s.state, buf.Bytes(), 0o600)
}
