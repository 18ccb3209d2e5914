<?php

function login($db, $user, $password)
{
    // ruleid: php-password-hash-in-sql
    $r = $db->query("SELECT id FROM users WHERE login='$user' AND password=MD5('$password')");
    // ruleid: php-password-hash-in-sql
    $sql = "UPDATE users SET password = SHA1('" . $password . "') WHERE login = 'x'";
    // ok: php-password-hash-in-sql
    $s = $db->prepare("SELECT id, password_hash FROM users WHERE login = ?");
    // ok: php-password-hash-in-sql
    $t = $db->query("SELECT MD5('x') AS sum FROM files");
    // ok: php-password-hash-in-sql
    $u = 'UPDATE pages SET title = ? WHERE id = ?';
    return [$r, $sql, $s, $t, $u];
}
