<?php

function rules($password, $name)
{
    // ruleid: php-weak-password-rule
    if (strlen($password) < 6) {
        return 'too short';
    }
    // ruleid: php-weak-password-rule
    $rules = ['name' => 'required', 'password' => 'required|string|min:6'];
    // ok: php-weak-password-rule
    if (strlen($password) < 12) {
        return 'too short';
    }
    // ok: php-weak-password-rule
    if (strlen($name) < 3) {
        return 'too short';
    }
    // ok: php-weak-password-rule
    return ['password' => 'required|min:12', 'x' => $rules];
}
