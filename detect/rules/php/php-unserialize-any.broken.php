        $raw = $this->redis->get($key);
        // ruleid: php-unserialize-any
        $value = unserialize($raw);
        if ($value === false) {
            return $this->fallback(
