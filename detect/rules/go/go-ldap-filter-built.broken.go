filter := fmt.Sprintf("(uid=%s)", username)
searchRequest := ldap.NewSearchRequest(
	"dc=example,dc=org",
	ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false,
	// ruleid: go-ldap-filter-built
	filter,
	[]string{"dn"},
	nil,
)
sr, err := l.Search(searchRequest
