subject := c.PostForm("subject")
// ruleid: go-mail-header-injection
msg := "From: app@example.org\r\nSubject: " + subject + "\r\n\r\n" + body
err := smtp.SendMail(addr, auth,
