        $key = substr($this->key, 0, 8);
        // ruleid: php-weak-cipher
        $out = openssl_decrypt(base64_decode($text), 'DES-CBC', $key, 0, $key);
        if ($out === false) {
            throw new
