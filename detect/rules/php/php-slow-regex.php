<?php

function find($text)
{
    // ruleid: php-slow-regex
    $a = preg_match('/^(\w+)+@example\.com$/', $text);
    // ruleid: php-slow-regex
    $b = preg_match('/' . $_GET['q'] . '/', $text);
    // ruleid: php-slow-regex
    $c = preg_replace('/([a-z0-9]+)*x/', '', $text);
    // ok: php-slow-regex
    $d = preg_match('/^\w+@example\.com$/', $text);
    // ok: php-slow-regex
    $e = preg_match('/' . preg_quote($_GET['q'], '/') . '/', $text);
    // ok: php-slow-regex
    $f = preg_match('/^[a-z]+(?:-[a-z]+)*$/', $text);
    return [$a, $b, $c, $d, $e, $f];
}
