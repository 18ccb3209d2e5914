<?php

function client()
{
    if (!empty($_SERVER['HTTP_CLIENT_IP'])) {
        // ruleid: php-forwarded-address
        $ip = $_SERVER['HTTP_CLIENT_IP'];
        // ruleid: php-forwarded-address
        return $_SERVER['HTTP_X_REAL_IP'];
    }
    // ruleid: php-forwarded-address
    $list = explode(',', $_SERVER['HTTP_X_FORWARDED_FOR']);
    // ok: php-forwarded-address
    $ip = $_SERVER['REMOTE_ADDR'];
    // ok: php-forwarded-address
    $agent = $_SERVER['HTTP_USER_AGENT'];
    // ok: php-forwarded-address
    $text = 'HTTP_CLIENT_IP';
    return [$ip, $list, $agent, $text];
}
