package mine

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/strictyaml"
)

// Recipe is a YAML file that names packages to mine.
type Recipe struct {
	Title string `yaml:"title"`
	// Profile and Balance are taken where the command line does not say.
	Profile  detect.Profile `yaml:"profile"`
	Balance  Balance        `yaml:"balance"`
	Packages []Package      `yaml:"packages"`
}

// Package is one release of a package, pinned by version and hash.
type Package struct {
	Kind    string `yaml:"kind"` // one of Kinds
	Name    string `yaml:"name"` // maven: GROUP:ARTIFACT
	Version string `yaml:"version"`
	// SHA256 is of the archive as the registry serves it; for debian that is the
	// upstream's tarball.
	SHA256  string `yaml:"sha256"`
	Licence string `yaml:"licence"` // an SPDX expression
	// Languages are those taken of it; empty means all.
	Languages []detect.Language `yaml:"languages"`
	// Only and Leave are patterns in the syntax of .gitignore.
	Only  []string `yaml:"only"`
	Leave []string `yaml:"leave"`
}

// The kinds of package, each with its registry's own client.
const (
	PyPI   = "pypi"   // pip; the wheel, so that no code of the package runs
	NPM    = "npm"    // npm
	Go     = "go"     // go
	Cargo  = "cargo"  // cargo
	Maven  = "maven"  // mvn; the sources jar
	Debian = "debian" // apt-get; the source package
)

// Kinds lists the kinds of package.
func Kinds() []string { return []string{PyPI, NPM, Go, Cargo, Maven, Debian} }

// ID is what cases call the package: "requests@2.32.3".
func (p Package) ID() string { return p.Name + "@" + p.Version }

// Licences lists the licences, by SPDX identifier, that a package may have: those
// that ask for no more than a notice.
func Licences() []string {
	return []string{
		"0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "BSL-1.0", "CC0-1.0",
		"HPND", "ISC", "Info-ZIP", "MIT", "MIT-0", "NCSA", "Net-SNMP", "OpenSSL", "PHP-3.01", "PSF-2.0", "PostgreSQL", "Python-2.0",
		"SSH-OpenSSH", "Unlicense", "X11", "Zlib", "blessing", "curl", "libtiff",
	}
}

// mostPackages bounds a recipe.
const mostPackages = 2000

// ReadRecipe reads a recipe. All mistakes are reported at once, each an
// *eval.Fault with its line.
func ReadRecipe(file string, data []byte) (Recipe, error) {
	var r Recipe
	if err := strictyaml.Load(file, data, &r); err != nil {
		return Recipe{}, err
	}
	var doc yaml.Node
	if err := yaml.Load(data, &doc); err != nil {
		return Recipe{}, &eval.Fault{File: file, Text: "this is no YAML: " + err.Error()}
	}
	c := recipeCheck{file: file, seen: map[string]bool{}}
	c.recipe(r, valuesOf(&doc))
	return r, errors.Join(c.faults...)
}

// valuesOf are the values of a document's keys, for messages.
func valuesOf(doc *yaml.Node) map[string]*yaml.Node {
	at := map[string]*yaml.Node{}
	if len(doc.Content) > 0 {
		top := doc.Content[0]
		for i := 0; i+1 < len(top.Content); i += 2 {
			at[top.Content[i].Value] = top.Content[i+1]
		}
	}
	return at
}

// item is the place of one entry of a list; nil when it is written elsewhere.
func item(list *yaml.Node, i int) *yaml.Node {
	if list == nil || i >= len(list.Content) {
		return nil
	}
	return list.Content[i]
}

type recipeCheck struct {
	file   string
	seen   map[string]bool
	faults []error
}

func (c *recipeCheck) recipe(r Recipe, nodes map[string]*yaml.Node) {
	if n := len(r.Packages); n == 0 || n > mostPackages {
		c.fault(nodes["packages"], fmt.Sprintf("%d packages are named", n), fmt.Sprintf("name 1 to %d under packages", mostPackages))
	}
	if r.Profile != "" && !slices.Contains(detect.Profiles(), r.Profile) {
		c.fault(nodes["profile"], fmt.Sprintf("unknown profile %q", r.Profile), "default or cyberseceval")
	}
	if text := r.Balance.flaw(); text != "" {
		c.fault(nodes["balance"], text, "numbers are 0 (the usual one) or more")
	}
	for i, p := range r.Packages {
		c.pkg(p, item(nodes["packages"], i))
	}
}

var (
	versionPattern = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.+~:_-]*$`)
	shaPattern     = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// namePattern is what the names of a kind look like. They become arguments of
// commands and folders, so that nothing else is let through.
func namePattern(kind string) *regexp.Regexp {
	switch kind {
	case NPM:
		return regexp.MustCompile(`^(@[a-z0-9][a-z0-9._-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$`)
	case Go:
		return regexp.MustCompile(`^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)+(/[A-Za-z0-9_][A-Za-z0-9._~-]*)*$`)
	case Maven:
		return regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]*:[A-Za-z0-9][A-Za-z0-9._-]*$`)
	case Debian:
		return regexp.MustCompile(`^[a-z0-9][a-z0-9+.-]+$`)
	}
	return regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]*$`)
}

func (c *recipeCheck) pkg(p Package, at *yaml.Node) {
	known := slices.Contains(Kinds(), p.Kind)
	if !known {
		c.fault(at, fmt.Sprintf("unknown kind %q", p.Kind), "one of "+strings.Join(Kinds(), ", "))
	}
	if known && !namePattern(p.Kind).MatchString(p.Name) {
		c.fault(at, fmt.Sprintf("%q is not the name of a package of kind %s", p.Name, p.Kind), "write it as its registry does; maven: GROUP:ARTIFACT")
	}
	if !versionPattern.MatchString(p.Version) || strings.Contains(p.Version, "..") {
		c.fault(at, fmt.Sprintf("%q is not one version", p.Version), "pin it: 1.4.2")
	}
	if !shaPattern.MatchString(p.SHA256) {
		c.fault(at, "sha256 is missing, or not 64 small hexadecimal digits", "sha256sum of the archive")
	}
	if !permissive(p.Licence) {
		c.fault(at, fmt.Sprintf("licence %q is not known to be permissive", p.Licence), "an SPDX expression of "+strings.Join(Licences(), ", "))
	}
	for _, l := range p.Languages {
		if !slices.Contains(detect.Languages(), l) {
			c.fault(at, fmt.Sprintf("unknown language %q", l), "as plumb scan names them: python, cpp, csharp")
		}
	}
	if key := p.Kind + " " + p.ID(); c.seen[key] {
		c.fault(at, p.ID()+" is named twice", "remove one")
	} else {
		c.seen[key] = true
	}
}

func (c *recipeCheck) fault(at *yaml.Node, text, hint string) {
	c.faults = append(c.faults, strictyaml.At(c.file, at, text, hint))
}

// permissive reads an SPDX expression without brackets: of what is joined by OR
// one licence has to be permissive, of what is joined by AND all.
func permissive(expression string) bool {
	for choice := range strings.SplitSeq(expression, " OR ") {
		all := true
		for one := range strings.SplitSeq(choice, " AND ") {
			all = all && slices.Contains(Licences(), strings.TrimSpace(one))
		}
		if all {
			return true
		}
	}
	return false
}
