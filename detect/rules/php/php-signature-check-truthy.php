<?php

function accept($body, $sig, $key)
{
    // ruleid: php-signature-check-truthy
    if (openssl_verify($body, $sig, $key, OPENSSL_ALGO_SHA256)) {
        run($body);
    }
    // ruleid: php-signature-check-truthy
    if (!openssl_verify($body, $sig, $key)) {
        return false;
    }
    // ok: php-signature-check-truthy
    if (openssl_verify($body, $sig, $key, OPENSSL_ALGO_SHA256) === 1) {
        run($body);
    }
    // ok: php-signature-check-truthy
    $state = openssl_verify($body, $sig, $key);
    // ok: php-signature-check-truthy
    return $state === 1;
}
