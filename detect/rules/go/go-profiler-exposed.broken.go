e := echo.New()
// ruleid: go-profiler-exposed
e.Debug = true
e.GET("/", func(c echo.Context) error {
	return c.
