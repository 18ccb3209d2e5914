        server = smtplib.SMTP(self.host)
        # ruleid: python-mail-header-built
        server.sendmail(self.sender, to, "Subject: {}\n\n{}".format(title, text))
        server.quit((self.sent[
