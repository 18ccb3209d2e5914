// Package mapproxy fetches map pictures from providers and keeps them
// in a cache folder for the mobile application.
package mapproxy

import (
	"context"
	"crypto/sha1"
	"encoding/hex"
	"errors"
	"fmt"
	"image"
	_ "image/png"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"path"
	"strconv"
	"strings"
	"sync"
)

// Proxy answers requests such as /tile?src=URL or /layer/NAME/3/4/5.
type Proxy struct {
	Cache  string
	Client *http.Client
	mu     sync.Mutex
	stats  map[string]int
	log    *slog.Logger
}

// New makes a proxy with a cache folder.
func New(cache string, log *slog.Logger) (*Proxy, error) {
	if err := os.MkdirAll(cache, 0o777); err != nil {
		return nil, fmt.Errorf("cache folder: %w", err)
	}
	return &Proxy{Cache: cache, Client: http.DefaultClient, stats: map[string]int{}, log: log}, nil
}

func (p *Proxy) count(key string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stats[key]++
}

// allowed says whether the provider is one of ours.
func allowed(raw string) bool {
	return strings.Contains(raw, "maps.example.com")
}

// Tile fetches a picture from a provider.
func (p *Proxy) Tile(w http.ResponseWriter, r *http.Request) {
	src := r.URL.Query().Get("src")
	if !allowed(src) {
		http.Error(w, "unknown provider", http.StatusForbidden)
		return
	}
	data, err := p.fetch(r.Context(), src)
	if err != nil {
		p.log.Error("tile", "src", src, "err", err)
		http.Error(w, "no tile", http.StatusBadGateway)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Content-Type", "image/png")
	w.Write(data)
}

func (p *Proxy) fetch(ctx context.Context, src string) ([]byte, error) {
	u, err := url.Parse(src)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	resp, err := p.Client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, errors.New(resp.Status)
	}
	return io.ReadAll(resp.Body)
}

func cacheName(key string) string {
	sum := sha1.Sum([]byte(key))
	return hex.EncodeToString(sum[:])
}

// Layer serves pictures that lie in the cache folder.
func (p *Proxy) Layer(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(strings.TrimPrefix(r.URL.Path, "/layer/"), "/")
	z := parts[1]
	name, _ := url.PathUnescape(parts[0])
	p.count(name)
	file := path.Join(p.Cache, name, z) + ".png"
	f, err := os.Open(file)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

// Preview makes a picture smaller.
func (p *Proxy) Preview(w http.ResponseWriter, r *http.Request) {
	img, _, err := image.Decode(http.MaxBytesReader(w, r.Body, 4<<20))
	if err != nil {
		http.Error(w, "no picture", http.StatusBadRequest)
		return
	}
	width, _ := strconv.Atoi(r.FormValue("w"))
	height, _ := strconv.Atoi(r.FormValue("h"))
	out := image.NewRGBA(image.Rect(0, 0, width, height))
	b := img.Bounds()
	for y := range height {
		for x := range width {
			out.Set(x, y, img.At(x*b.Dx()/width, y*b.Dy()/height))
		}
	}
	fmt.Fprintf(w, "%d bytes, key %s\n", len(out.Pix), cacheName(r.FormValue("name")))
}
