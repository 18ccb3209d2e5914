<?php

function seal($data, $pub, $key, $rsa)
{
    // ruleid: php-rsa-without-oaep
    openssl_public_encrypt($data, $a, $pub);
    // ruleid: php-rsa-without-oaep
    openssl_private_decrypt($a, $b, $key, OPENSSL_PKCS1_PADDING);
    // ok: php-rsa-without-oaep
    openssl_public_encrypt($data, $c, $pub, OPENSSL_PKCS1_OAEP_PADDING);
    // ok: php-rsa-without-oaep
    openssl_private_decrypt($c, $d, $key, OPENSSL_PKCS1_OAEP_PADDING);
    // ok: php-rsa-without-oaep
    $e = $rsa->withPadding(RSA::ENCRYPTION_OAEP)->encrypt($data);
    return [$a, $b, $c, $d, $e];
}
