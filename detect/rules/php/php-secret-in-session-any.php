<?php

function keep($password)
{
    // ruleid: php-secret-in-session-any
    $_SESSION['user_password'] = $password;
    // ruleid: php-secret-in-session-any
    if ($_COOKIE['pass']) {
        again();
    }
    // ruleid: php-secret-in-session-any
    setcookie('user_pwd', $password);
    // ok: php-secret-in-session-any
    $_SESSION['user_id'] = 7;
    // ok: php-secret-in-session-any
    $_SESSION['password_error'] = 'wrong';
    // ok: php-secret-in-session-any
    setcookie('lang', 'en');
}
