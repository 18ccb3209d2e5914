<?php

function seal($data, $key, $iv)
{
    // ruleid: php-weak-cipher
    $a = openssl_encrypt($data, 'des-ede3-cbc', $key, 0, $iv);
    // ruleid: php-weak-cipher
    $b = openssl_encrypt($data, "RC4", $key);
    // ruleid: php-weak-cipher
    $c = mcrypt_encrypt(MCRYPT_RIJNDAEL_256, $key, $data, MCRYPT_MODE_CBC, $iv);
    // ok: php-weak-cipher
    $good = openssl_encrypt($data, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag);
    // ok: php-weak-cipher
    $box = sodium_crypto_secretbox($data, random_bytes(24), $key);
    // ok: php-weak-cipher
    $name = 'des-cbc';
    return [$a, $b, $c, $good, $box, $name, $tag];
}
