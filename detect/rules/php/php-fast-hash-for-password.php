<?php

function register($db, $password, $salt, $body)
{
    // ruleid: php-fast-hash-for-password
    $a = hash('sha256', $password . $salt);
    // ruleid: php-fast-hash-for-password
    $b = hash('sha512', $_POST['password']);
    // ruleid: php-fast-hash-for-password
    $c = crypt($password);
    // ok: php-fast-hash-for-password
    $good = password_hash($password, PASSWORD_ARGON2ID);
    // ok: php-fast-hash-for-password
    $sum = hash('sha256', $body);
    // ok: php-fast-hash-for-password
    $ok = password_verify($password, $good);
    return [$a, $b, $c, $good, $sum, $ok];
}
