<?php

function remember($token, $theme)
{
    // ruleid: php-cookie-without-httponly
    setcookie('auth_token', $token, time() + 3600, '/', '', true);
    // ruleid: php-cookie-without-httponly
    ini_set('session.cookie_httponly', 0);
    // ruleid: php-cookie-without-httponly
    setcookie('jwt', $token, ['secure' => true, 'httponly' => false]);
    // ok: php-cookie-without-httponly
    setcookie('jwt', $token, ['secure' => true, 'httponly' => true, 'samesite' => 'Strict']);
    // ok: php-cookie-without-httponly
    setcookie('theme', $theme, time() + 3600);
    // ok: php-cookie-without-httponly
    session_set_cookie_params(['secure' => true, 'httponly' => true]);
}
