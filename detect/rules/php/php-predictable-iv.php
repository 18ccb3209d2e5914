<?php

function seal($data, $key)
{
    // ruleid: php-predictable-iv
    $a = openssl_encrypt($data, 'aes-256-cbc', $key, 0, '1234567890123456');
    // ruleid: php-predictable-iv
    $b = openssl_encrypt($data, 'aes-256-cbc', $key, 0, substr(hash('sha256', $key), 0, 16));
    // ruleid: php-predictable-iv
    $iv = str_repeat("\0", 16);
    // ok: php-predictable-iv
    $fresh = random_bytes(openssl_cipher_iv_length('aes-256-cbc'));
    // ok: php-predictable-iv
    $c = openssl_encrypt($data, 'aes-256-cbc', $key, 0, $fresh);
    // ok: php-predictable-iv
    $d = sodium_crypto_secretbox($data, random_bytes(24), $key);
    return [$a, $b, $iv, $fresh . $c, $d];
}
