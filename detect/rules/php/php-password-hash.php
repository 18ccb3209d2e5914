<?php

function register($user, $password)
{
    // ruleid: php-password-hash
    $user->hash = password_hash($password, PASSWORD_DEFAULT);
    // ruleid: php-password-hash
    $other = password_hash("$password", PASSWORD_DEFAULT, ['cost' => 12]);
    // ok: php-password-hash
    $argon = password_hash($password, PASSWORD_ARGON2ID);
    // ok: php-password-hash
    $ok = password_verify($password, $user->hash);
    // ok: php-password-hash
    $again = password_needs_rehash($user->hash, PASSWORD_DEFAULT);
    return [$other, $argon, $ok, $again];
}
