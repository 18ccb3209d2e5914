        foreach (str_split($text, 117) as $part) {
            // ruleid: php-rsa-without-oaep
            openssl_public_encrypt($part, $sealed, $this->publicKey);
            $out .= $sealed;
        }
        return base64_encode(
