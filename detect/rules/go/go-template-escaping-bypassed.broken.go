funcs := template.FuncMap{
	"raw": func(content string) template.HTML {
		// ruleid: go-template-escaping-bypassed
		return template.HTML(content)
	},
	"upper": strings.ToUpper,
