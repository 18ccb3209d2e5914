<?php

function login($row, $password)
{
    // ruleid: php-plain-password-compare
    if ($password == $row['password']) {
        return true;
    }
    // ruleid: php-plain-password-compare
    if ($row->pass === $_POST['password']) {
        return true;
    }
    // ok: php-plain-password-compare
    if (password_verify($password, $row['password'])) {
        return true;
    }
    // ok: php-plain-password-compare
    if ($_POST['password'] !== $_POST['password2']) {
        return false;
    }
    // ok: php-plain-password-compare
    return $password === $_POST['again'];
}
