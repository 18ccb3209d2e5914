<?php

function store($password, $secret, $body, $url)
{
    // ruleid: php-broken-digest
    $a = md5($apiKey . $body);
    // ruleid: php-broken-digest
    $sig = sha1($secret . $body);
    // ruleid: php-broken-digest
    $b = hash('md5', $secret . $url);
    // ok: php-broken-digest
    $c = password_hash($password, PASSWORD_ARGON2ID);
    // ok: php-broken-digest
    $d = hash_hmac('sha256', $body, $secret);
    // ok: php-broken-digest
    $e = md5($url);
    return [$a, $sig, $b, $c, $d, $e];
}
