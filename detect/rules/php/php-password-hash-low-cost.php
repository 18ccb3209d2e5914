<?php

function store($password, $salt)
{
    // ruleid: php-password-hash-low-cost
    $a = password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);
    // ruleid: php-password-hash-low-cost
    $b = hash_pbkdf2('sha256', $password, $salt, 1000, 32, true);
    // ok: php-password-hash-low-cost
    $c = password_hash($password, PASSWORD_BCRYPT, ['cost' => 12]);
    // ok: php-password-hash-low-cost
    $d = hash_pbkdf2('sha256', $password, $salt, 600000, 32, true);
    // ok: php-password-hash-low-cost
    $e = password_hash($password, PASSWORD_ARGON2ID);
    return [$a, $b, $c, $d, $e];
}
