    def invite(self, mail):
        # ruleid: python-uuid1-secret
        self.invite_token = uuid.uuid1().hex
        send(mail, body=(self.texts[
