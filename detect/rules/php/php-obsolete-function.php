<?php

function old($pdo, $text)
{
    // ruleid: php-obsolete-function
    $a = mysql_query('SELECT 1');
    // ruleid: php-obsolete-function
    $b = eregi('x', $text);
    // ruleid: php-obsolete-function
    $c = get_magic_quotes_gpc();
    // ok: php-obsolete-function
    $d = $pdo->query('SELECT 1');
    // ok: php-obsolete-function
    $e = preg_match('/x/i', $text);
    // ok: php-obsolete-function
    $f = explode(',', $text);
    return [$a, $b, $c, $d, $e, $f];
}
