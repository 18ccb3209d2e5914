// Package runner checks out branches and runs the steps of a build.
package runner

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"plugin"
	"strings"
	"text/template"
	"time"
)

// Job is one build, as posted by the code host.
type Job struct {
	Repo   string            `json:"repo"`
	Branch string            `json:"branch"`
	Steps  []string          `json:"steps"`
	Env    map[string]string `json:"env"`
	Plugin string            `json:"plugin"`
}

// Runner runs jobs below a work folder.
type Runner struct {
	Work  string
	Token string
	Logs  io.Writer
}

// ServeHTTP takes a new job.
func (r *Runner) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	var j Job
	if err := json.NewDecoder(req.Body).Decode(&j); err != nil {
		http.Error(w, "bad job", http.StatusBadRequest)
		return
	}
	go r.Run(context.WithoutCancel(req.Context()), j)
	w.WriteHeader(http.StatusAccepted)
}

// Run does all steps of a job.
func (r *Runner) Run(ctx context.Context, j Job) error {
	dir := filepath.Join(r.Work, fmt.Sprint(time.Now().Unix()))
	clone := exec.CommandContext(ctx, "git", "clone", "-q", j.Repo, dir)
	clone.Stdout, clone.Stderr = r.Logs, r.Logs
	if err := clone.Run(); err != nil {
		return fmt.Errorf("clone: %w", err)
	}
	for i, step := range j.Steps {
		if err := r.step(ctx, dir, step, j); err != nil {
			return fmt.Errorf("step %d: %w", i+1, err)
		}
	}
	return r.report(j)
}

// step fills in the values of the job, such as {{.Branch}}.
func (r *Runner) step(ctx context.Context, dir, text string, j Job) error {
	t, err := template.New("step").Parse(text)
	if err != nil {
		return err
	}
	var line bytes.Buffer
	if err := t.Execute(&line, j); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "bash", "-ec", line.String())
	cmd.Dir = dir
	cmd.Env = os.Environ()
	for k, v := range j.Env {
		cmd.Env = append(cmd.Env, k+"="+v)
	}
	cmd.Stdout = r.Logs
	fmt.Fprintf(r.Logs, "running with %s\n", strings.Join(cmd.Env, " "))
	return cmd.Run()
}

// report hands the result to the plugin of the project.
func (r *Runner) report(j Job) error {
	if j.Plugin == "" {
		return nil
	}
	p, err := plugin.Open(j.Plugin)
	if err != nil {
		return err
	}
	sym, err := p.Lookup("Report")
	if err != nil {
		return err
	}
	if f, ok := sym.(func(string) error); ok {
		return f(j.Branch)
	}
	return nil
}

// Unpack puts the cache of an earlier build in place.
func (r *Runner) Unpack(archive, dir string) error {
	zr, err := zip.OpenReader(archive)
	if err != nil {
		return err
	}
	defer zr.Close()
	for _, f := range zr.File {
		in, err := f.Open()
		if err != nil {
			return err
		}
		out, err := os.Create(filepath.Join(dir, filepath.Base(f.Name)))
		if err != nil {
			in.Close()
			return err
		}
		_, err = io.Copy(out, in)
		in.Close()
		out.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return nil
}
