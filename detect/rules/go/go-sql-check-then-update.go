package wallet

func (s *Service) Transfer(ctx context.Context, from string, cents int64) error {
	var balance int64
	// ruleid: go-sql-check-then-update
	err := s.db.QueryRowContext(ctx, "SELECT balance FROM wallets WHERE id = $1", from).Scan(&balance)
	if err != nil {
		return err
	}
	if balance < cents {
		return ErrFunds
	}
	_, err = s.db.ExecContext(ctx, "UPDATE wallets SET balance = balance - $1 WHERE id = $2", cents, from)
	return err
}

func book(db *sql.DB, id int) error {
	var seats int
	// ruleid: go-sql-check-then-update
	if err := db.QueryRow("SELECT seats FROM shows WHERE id = ?", id).Scan(&seats); err != nil {
		return err
	}
	if seats == 0 {
		return ErrFull
	}
	if _, err := db.Exec("UPDATE shows SET seats = seats - 1 WHERE id = ?", id); err != nil {
		return err
	}
	return nil
}

func good(ctx context.Context, db *sql.DB, tx *sql.Tx, id int) error {
	var seats int
	// ok: go-sql-check-then-update
	err := tx.QueryRow("SELECT seats FROM shows WHERE id = ? FOR UPDATE", id).Scan(&seats)
	if seats == 0 {
		return ErrFull
	}
	// ok: go-sql-check-then-update
	_, err = tx.Exec("UPDATE shows SET seats = seats - 1 WHERE id = ?", id)
	var name string
	// ok: go-sql-check-then-update
	err = db.QueryRow("SELECT name FROM shows WHERE id = ?", id).Scan(&name)
	if name == "" {
		return ErrFull
	}
	_, err = db.Exec("UPDATE shows SET seen = now() WHERE id = ?", id)
	return err
}
