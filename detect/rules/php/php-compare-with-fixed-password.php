<?php

function enter($password, $hash)
{
    // ruleid: php-compare-with-fixed-password
    if ($password == 'letmein') {
        return true;
    }
    // ruleid: php-compare-with-fixed-password
    if (md5($_POST['password']) === '0192023a7bbd73250516f069df18b500') {
        return true;
    }
    // ok: php-compare-with-fixed-password
    if (password_verify($password, $hash)) {
        return true;
    }
    // ok: php-compare-with-fixed-password
    if ($password == '') {
        return false;
    }
    // ok: php-compare-with-fixed-password
    return $_POST['action'] === 'login';
}
