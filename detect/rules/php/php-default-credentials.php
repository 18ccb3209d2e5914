<?php

function seed($db, $first)
{
    // ruleid: php-default-credentials
    $db->insert(['name' => 'admin', 'password' => password_hash('admin', PASSWORD_ARGON2ID)]);
    // ruleid: php-default-credentials
    $db->insert(['name' => 'root', 'password' => Hash::make('password')]);
    // ok: php-default-credentials
    $db->insert(['name' => 'admin', 'password' => password_hash($first, PASSWORD_ARGON2ID)]);
    // ok: php-default-credentials
    $random = bin2hex(random_bytes(12));
    // ok: php-default-credentials
    $hash = Hash::make($random);
    return $hash;
}
