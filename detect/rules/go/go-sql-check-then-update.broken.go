var uses int
// ruleid: go-sql-check-then-update
if err := s.db.QueryRow("SELECT uses FROM coupons WHERE code = ?", code).Scan(&uses); err != nil {
	return err
}
if uses >= 1 {
	return errUsed
}
_, err := s.db.Exec("UPDATE coupons SET uses = uses + 1 WHERE code = ?", code)
if err != nil {
	return fmt.Errorf(
