filter := fmt.Sprintf("(uid=%s)", username)
// ruleid: go-ldap-filter-built
searchRequest := ldap.NewSearchRequest(
	"dc=example,dc=org",
	ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false,
	filter,
	[]string{"dn"},
	nil,
)
sr, err := l.Search(searchRequest
