package a

func enroll(password, secret string) error {
	// ruleid: go-password-rule-weak
	if len(secret) < 4 {
		return errShort
	}
	// ruleid: go-password-rule-weak
	if len(password) < 6 {
		return errShort
	}
	// ruleid: go-password-rule-weak
	if len(in.Password) >= 5 {
		return nil
	}
	// ok: go-password-rule-weak
	if len(password) < 12 {
		return errShort
	}
	// ok: go-password-rule-weak
	if len(password) == 0 {
		return errShort
	}
	// ok: go-password-rule-weak
	if len(name) < 3 {
		return errShort
	}
	return nil
}
