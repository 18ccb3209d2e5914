// ruleid: go-reset-link-from-host
url := fmt.Sprintf("http://%s/reset-password?token=%s", c.Request.Host, tok)
if err := mailer.Send(user.Email,
