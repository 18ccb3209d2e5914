    private function encryptCard($number)
    {
        // ruleid: php-ecb-mode
        $enc = openssl_encrypt($number, "aes-128-ecb", $this->key, OPENSSL_RAW_DATA);
        return base64_encode(
