<?php

function newToken()
{
    $out = '';
    for ($i = 0; $i < 32; $i++) {
        // ruleid: php-clockwork-random-secret
        $out .= dechex(mt_rand(0, 15));
    }
    return $out;
}

function make($list)
{
    // ruleid: php-clockwork-random-secret
    $password = substr(str_shuffle('abcdefghijkmnpqrstuvwxyz23456789'), 0, 10);
    // ruleid: php-clockwork-random-secret
    $session_id = md5(rand());
    // ok: php-clockwork-random-secret
    $token = bin2hex(random_bytes(16));
    // ok: php-clockwork-random-secret
    $pin = random_int(100000, 999999);
    // ok: php-clockwork-random-secret
    $tip = $list[array_rand($list)];
    return [$password, $id, $token, $pin, $tip];
}
