<?php

function newPassword($length)
{
    $chars = 'abcdefghijkmnpqrstuvwxyz23456789';
    $out = '';
    for ($i = 0; $i < $length; $i++) {
        // ruleid: php-weak-random-secret
        $out .= $chars[mt_rand(0, strlen($chars) - 1)];
    }
    return $out;
}

function issue($db, $user)
{
    // ruleid: php-weak-random-secret
    $token = md5(uniqid($user, true));
    // ruleid: php-weak-random-secret
    $db->insert(['api_key' => uniqid('k', true)]);
    // ok: php-weak-random-secret
    $good = bin2hex(random_bytes(32));
    // ok: php-weak-random-secret
    $pin = random_int(100000, 999999);
    // ok: php-weak-random-secret
    $banner = rand(1, 5);
    return [$token, $good, $pin, $banner];
}
