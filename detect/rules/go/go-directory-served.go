package a

func f() {
	// ruleid: go-directory-served
	http.Handle("/", http.FileServer(http.Dir("/")))
	// ruleid: go-directory-served
	http.Handle("/files/", http.StripPrefix("/files/", http.FileServer(http.Dir("."))))
	// ruleid: go-directory-served
	app.Static("/", "./public", fiber.Static{Browse: true})
	// ok: go-directory-served
	http.Handle("/static/", http.FileServer(http.Dir("./static")))
	// ok: go-directory-served
	http.Handle("/assets/", http.FileServerFS(assets))
	// ok: go-directory-served
	e.Static("/static", "public")
}
