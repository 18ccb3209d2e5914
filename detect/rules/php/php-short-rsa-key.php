<?php

function keys()
{
    // ruleid: php-short-rsa-key
    $a = openssl_pkey_new(['private_key_bits' => 1024, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);
    // ruleid: php-short-rsa-key
    $b = RSA::createKey(512);
    // ok: php-short-rsa-key
    $c = openssl_pkey_new(['private_key_bits' => 3072, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);
    // ok: php-short-rsa-key
    $d = RSA::createKey(4096);
    // ok: php-short-rsa-key
    $e = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1']);
    return [$a, $b, $c, $d, $e];
}
