<?php

function issue($id, $key)
{
    // ruleid: php-token-without-expiry
    $a = JWT::encode(['sub' => $id, 'iat' => time()], $key, 'HS256');
    // ruleid: php-token-without-expiry
    setcookie('remember_token', $a, time() + 60 * 60 * 24 * 365 * 10, '/', '', true, true);
    // ruleid: php-token-without-expiry
    ini_set('session.gc_maxlifetime', 31536000);
    // ok: php-token-without-expiry
    $b = JWT::encode(['sub' => $id, 'exp' => time() + 900], $key, 'HS256');
    // ok: php-token-without-expiry
    setcookie('remember_token', $a, time() + 3600, '/', '', true, true);
    // ok: php-token-without-expiry
    ini_set('session.gc_maxlifetime', 1800);
    return [$a, $b];
}
