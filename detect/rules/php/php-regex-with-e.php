<?php

function shout($text)
{
    // ruleid: php-regex-with-e
    $a = preg_replace('/(\w+)/e', 'strtoupper("$1")', $text);
    // ruleid: php-regex-with-e
    $b = preg_replace("#<b>(.*)</b>#ie", '"<i>$1</i>"', $text);
    // ok: php-regex-with-e
    $c = preg_replace_callback('/(\w+)/', fn ($m) => strtoupper($m[1]), $text);
    // ok: php-regex-with-e
    $d = preg_replace('/e/', 'E', $text);
    // ok: php-regex-with-e
    $e = preg_replace('/(one|e)/i', 'x', $text);
    return [$a, $b, $c, $d, $e];
}
