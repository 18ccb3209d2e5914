amount, err := strconv.Atoi(r.FormValue("amount"))
if err != nil {
	return
}
// ruleid: go-parsed-number-narrowed
order.Amount = int32(amount)
if err := save(
