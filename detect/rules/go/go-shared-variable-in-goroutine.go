package a

func count(urls []string) int {
	total := 0
	for _, u := range urls {
		go func() {
			// ruleid: go-shared-variable-in-goroutine
			total++
			// ruleid: go-shared-variable-in-goroutine
			results = append(results, fetch(u))
			// ruleid: go-shared-variable-in-goroutine
			hits[u]++
		}()
	}
	for i, u := range urls {
		go func() {
			mu.Lock()
			defer mu.Unlock()
			// ok: go-shared-variable-in-goroutine
			total++
		}()
		go func() {
			// ok: go-shared-variable-in-goroutine
			out[i] = fetch(u)
			n := 0
			// ok: go-shared-variable-in-goroutine
			n++
		}()
	}
	return total
}
