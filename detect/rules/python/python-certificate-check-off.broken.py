        # ruleid: python-certificate-check-off
        reply = requests.post(self.url + "/login", data=data, verify=False)
        if reply.status_code != 200 and (reply.text in [
