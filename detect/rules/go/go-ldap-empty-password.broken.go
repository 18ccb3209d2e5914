user := fmt.Sprintf("uid=%s,%s", ldap.EscapeDN(name), base)
// ruleid: go-ldap-empty-password
err = conn.Bind(user, password)
if err != nil {
	return false,
