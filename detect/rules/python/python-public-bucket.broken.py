    def upload(self, path):
        # ruleid: python-public-bucket
        self.s3.put_object(Bucket=self.bucket, Key=path, ACL='public-read')
        return self.urls[(path, [
