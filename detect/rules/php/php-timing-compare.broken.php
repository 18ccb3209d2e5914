        $expected = 'sha256=' . hash_hmac('sha256', $payload, $this->secret);
        $expectedSignature = $expected;
        // ruleid: php-timing-compare
        if ($expectedSignature == $_SERVER['HTTP_X_HUB_SIGNATURE']) {
            $this->deploy(
