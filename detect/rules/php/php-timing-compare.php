<?php

function check($body, $sig, $key, $signature)
{
    // ruleid: php-timing-compare
    if ($_POST['csrf_token'] === $_SESSION['csrf_token']) {
        return true;
    }
    // ruleid: php-timing-compare
    if (hash_hmac('sha256', $body, $key) === $sig) {
        return true;
    }
    // ruleid: php-timing-compare
    if ($signature !== $_SERVER['HTTP_X_SIGNATURE']) {
        return false;
    }
    // ok: php-timing-compare
    if (hash_equals($_SESSION['csrf_token'], $_POST['csrf_token'])) {
        return true;
    }
    // ok: php-timing-compare
    if ($_POST['action'] === 'save') {
        return true;
    }
    // ok: php-timing-compare
    return $signature !== null;
}
