<?php

function check($row, $body, $sig, $key)
{
    // ruleid: php-loose-hash-compare
    if (md5($body) == $row['sum']) {
        return true;
    }
    // ruleid: php-loose-hash-compare
    if ($sig == hash_hmac('sha256', $body, $key)) {
        return true;
    }
    // ruleid: php-loose-hash-compare
    if (strcmp($_POST['code'], $row['code']) == 0) {
        return true;
    }
    // ok: php-loose-hash-compare
    if (hash_equals(hash_hmac('sha256', $body, $key), $sig)) {
        return true;
    }
    // ok: php-loose-hash-compare
    if ($row['state'] == 'open') {
        return true;
    }
    // ok: php-loose-hash-compare
    return password_verify($_POST['password'], $row['hash']);
}
