    private $method = 'AES-128-CBC';
    // ruleid: php-predictable-iv
    private $iv = 'fedcba9876543210';

    public function run($text) {
        return openssl_encrypt($text, $this->method,
