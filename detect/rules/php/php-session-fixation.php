<?php

function login($row, $password)
{
    if (password_verify($password, $row['hash'])) {
        // ruleid: php-session-fixation
        $_SESSION['user_id'] = $row['id'];
    }
}

function other($row, $password)
{
    // ruleid: php-session-fixation
    session_id($_GET['sid']);
    // ruleid: php-session-fixation
    ini_set('session.use_only_cookies', 0);
    if (password_verify($password, $row['hash'])) {
        session_regenerate_id(true);
        // ok: php-session-fixation
        $_SESSION['user_id'] = $row['id'];
    }
    // ok: php-session-fixation
    ini_set('session.use_strict_mode', 1);
    // ok: php-session-fixation
    $id = session_id();
    return $id;
}
