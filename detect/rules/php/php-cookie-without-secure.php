<?php

function remember($token, $theme)
{
    // ruleid: php-cookie-without-secure
    setcookie('auth_token', $token, time() + 3600, '/');
    // ruleid: php-cookie-without-secure
    ini_set('session.cookie_secure', '0');
    // ruleid: php-cookie-without-secure
    setcookie('session', $token, ['expires' => 0, 'secure' => false]);
    // ok: php-cookie-without-secure
    setcookie('auth_token', $token, ['expires' => 0, 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
    // ok: php-cookie-without-secure
    setcookie('theme', $theme, time() + 3600, '/');
    // ok: php-cookie-without-secure
    ini_set('session.cookie_secure', '1');
}
