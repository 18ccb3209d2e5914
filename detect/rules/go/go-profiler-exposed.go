package a

import (
	"net/http"
	_ "net/http/pprof"
)

func main() {
	// ruleid: go-profiler-exposed
	go http.ListenAndServe(":6060", nil)
	// ok: go-profiler-exposed
	go http.ListenAndServe("127.0.0.1:6060", nil)
	// ruleid: go-profiler-exposed
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	// ruleid: go-profiler-exposed
	gin.SetMode(gin.DebugMode)
	// ok: go-profiler-exposed
	gin.SetMode(gin.ReleaseMode)
	// ok: go-profiler-exposed
	http.ListenAndServe(":8080", mux)
}
