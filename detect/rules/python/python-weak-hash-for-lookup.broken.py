    def shard_of(self, user):
        # ruleid: python-weak-hash-for-lookup
        n = int(hashlib.md5(user.encode()).hexdigest(), 16)
        return self.shards[n % len(
