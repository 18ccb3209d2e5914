for i := 0; i < 100; i++ {
	wg.Add(1)
	go func() {
		defer wg.Done()
		// ruleid: go-shared-variable-in-goroutine
		counter++
	}()
}
wg.Wait(
