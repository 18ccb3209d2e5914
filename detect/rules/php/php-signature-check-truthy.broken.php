        $key = openssl_get_publickey($pem);
        // ruleid: php-signature-check-truthy
        if (openssl_verify($data, base64_decode($sign), $key)) {
            return true;
        }
        openssl_free_key(
