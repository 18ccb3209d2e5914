package weakcode

import (
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
)

// Code without a tag may be in another language than the one asked for. Parsers
// are too forgiving to tell: half of all code in a wrong language has errors in
// less than a tenth of its bytes. So it takes words that only the other language
// has, none that only the asked one has, and errors.

// signs are lines that are common in one language and mean nothing in the others.
type signs struct {
	language detect.Language
	lines    []*regexp.Regexp
}

// foreignLanguage names the language that untagged code is in when that is surely
// not l: at least two kinds of its signs, and none of l's family.
func foreignLanguage(all []signs, l detect.Language, code string) (detect.Language, bool) {
	best, most := detect.Language(""), 1
	for _, s := range all {
		n := 0
		for _, re := range s.lines {
			if re.MatchString(code) {
				n++
			}
		}
		switch {
		case n == 0:
		case akin(s.language, l):
			return "", false
		case n > most:
			best, most = s.language, n
		}
	}
	return best, best != ""
}

// signsText lists the signs, one a line, language first. They match within a line,
// whose end may hold blanks.
const signsText = `
python	(?:async )?def \w+\(.*\)(?: ->.*)?:$
python	(?:if|elif|while|for|with|except|try|else)\b[^{};]*:$
python	from [\w.]+ import [\w*, (]+$
python	import [a-z_][\w.]*(?: as \w+)?$
python	(?:self\.\w+ = |return None$|print\(f["'])
java	(?:public|private|protected) (?:static )?(?:final )?(?:class|interface|void|String|int|boolean|List<\w+>) \w+.*
java	import (?:static )?(?:java|javax|org|com)\.[\w.*]+;$
java	.*\b(?:System\.out\.print|throws \w+Exception|new ArrayList<|@Override)
java	(?:String|Connection|PreparedStatement|ResultSet|InputStream|Cipher) \w+ = .*;$
csharp	using [A-Z][\w.]*;$
csharp	namespace [A-Z][\w.]*(?: ?\{|;)?$
csharp	.*\b(?:Console\.Write|string\.IsNullOr|IActionResult|async Task|\{ get; set; \})
csharp	.*(?:\.ToString\(|string\.Format\(|\bnew List<|\bstring \w+ = )
csharp	(?:public|private|internal) (?:static |override |async |virtual )*(?:string|void|bool|int|Task|ActionResult|IEnumerable)\b.*
php	<\?php.*
php	\$\w+(?:->\w+|\[.*\])* ?\.?= ?.*;$
php	.*(?:\$this->|\$_(?:GET|POST|SERVER|REQUEST)\b|foreach \(\$)
php	(?:public |private |protected |static )*function \w+\(.*\$\w+.*
rust	(?:pub )?(?:async )?fn \w+.*\{$
rust	let (?:mut )?\w+(?:: [\w<>&]+)? = .*;$
rust	.*(?:println!|\.unwrap\(\)|Some\(|Ok\(\(|vec!\[|&mut |\bimpl \w+)
rust	use (?:std|crate|tokio|serde)::.*;$
go	func (?:\(\w+ \*?\w+\) )?\w+\(.*\{$
go	package \w+$
go	.*\b\w+(?:, \w+)* := .*
go	if err != nil \{$
ruby	def (?:self\.)?[a-z_]+[?!]?(?:\(.*[^:])?$
ruby	end$
ruby	require(?:_relative)? ['"][\w/]+['"]$
ruby	.*(?:\bdo \|\w+(?:, \w+)*\||\.each\b|@\w+ \|?\|?= |\bunless\b)
bash	#!/(?:usr/)?bin/(?:env )?(?:ba)?sh.*
bash	(?:fi|done|esac)$
bash	if \[\[? .* \]\]?; then$
bash	(?:local )?[A-Za-z_]+=(?:"?\$[({\w]).*
javascript	(?:export )?(?:const|let|var) (?:\w+|\{.*\}) = .*[;{(]$
javascript	(?:async )?function \w*\([\w, ]*\) ?\{$
javascript	.*(?:console\.log\(|\brequire\(['"]|=> \{$|module\.exports|document\.|=== )
javascript	import .* from ['"].*['"];?$
c	#include [<"][\w./]+[>"]$
c	(?:static |const |unsigned )*(?:int|char|void|size_t|struct \w+|uint\d+_t) \*?\w+\(.*\) ?\{?$
c	.*(?:\b(?:printf|malloc|sizeof|memcpy|strlen|fprintf)\(|\bstd::|->\w+)
c	(?:const |unsigned |static )*(?:int|char|size_t|uint\d+_t|float|double) \*?\w+(?:\[\w*\])?(?: = .*)?;$
`

// allSigns compiles the signs.
func allSigns() []signs {
	var all []signs
	for line := range strings.SplitSeq(strings.TrimSpace(signsText), "\n") {
		name, pattern, _ := strings.Cut(line, "\t")
		if head, whole := strings.CutSuffix(pattern, "$"); whole {
			pattern = head + `[ \t]*$`
		}
		re := regexp.MustCompile(`(?m)^[ \t]*(?:` + pattern + `)`)
		i := slices.IndexFunc(all, func(s signs) bool { return s.language == detect.Language(name) })
		if i < 0 {
			i = len(all)
			all = append(all, signs{language: detect.Language(name)})
		}
		all[i].lines = append(all[i].lines, re)
	}
	return all
}
