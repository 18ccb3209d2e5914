<?php

class Tokens
{
    // ruleid: php-hard-coded-key
    private $secretKey = 'k3J8sLq0Zt7vPw2x';

    public function make($claims, $iv)
    {
        // ruleid: php-hard-coded-key
        $jwt = JWT::encode($claims, 'example_key', 'HS256');
        // ruleid: php-hard-coded-key
        $enc = openssl_encrypt('x', 'aes-256-cbc', 'mysupersecretkey', 0, $iv);
        // ok: php-hard-coded-key
        $good = JWT::encode($claims, getenv('JWT_SECRET'), 'HS256');
        // ok: php-hard-coded-key
        $mac = hash_hmac('sha256', $jwt, $_ENV['SIGNING_KEY']);
        // ok: php-hard-coded-key
        $secretKey = $this->store->read('jwt');
        return [$enc, $good, $mac, $secretKey];
    }
}
