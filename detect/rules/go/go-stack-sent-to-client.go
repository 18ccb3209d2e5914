package a

func guard(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if e := recover(); e != nil {
			// ruleid: go-stack-sent-to-client
			fmt.Fprintf(w, "%v", e)
			// ruleid: go-stack-sent-to-client
			http.Error(w, string(debug.Stack()), 500)
			// ruleid: go-stack-sent-to-client
			w.Write(debug.Stack())
			// ok: go-stack-sent-to-client
			log.Printf("%v\n%s", e, debug.Stack())
			// ok: go-stack-sent-to-client
			http.Error(w, "internal error", http.StatusInternalServerError)
			// ok: go-stack-sent-to-client
			slog.Error("panic", "err", e)
		}
	}()
}
