<?php

function start($value)
{
    // ruleid: php-cookie-samesite-none
    session_set_cookie_params(['secure' => true, 'samesite' => 'None']);
    // ruleid: php-cookie-samesite-none
    ini_set('session.cookie_samesite', 'None');
    // ok: php-cookie-samesite-none
    session_set_cookie_params(['secure' => true, 'samesite' => 'Lax']);
    // ok: php-cookie-samesite-none
    ini_set('session.cookie_samesite', 'Strict');
    // ok: php-cookie-samesite-none
    $sort = ['order' => 'none', 'value' => $value];
    return $sort;
}
