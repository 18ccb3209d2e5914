<?php

function text($n)
{
    $format = $_GET['format'];
    // ruleid: php-format-from-request
    $a = sprintf($format, $n);
    // ruleid: php-format-from-request
    printf($_POST['text']);
    // ruleid: php-format-from-request
    $b = sprintf('Hello ' . $_GET['name'] . ' %d', $n);
    // ok: php-format-from-request
    $c = sprintf('%s: %d', $_GET['name'], $n);
    // ok: php-format-from-request
    printf('%d', (int) $_GET['n']);
    // ok: php-format-from-request
    $d = sprintf('%05d', $n);
    return [$a, $b, $c, $d];
}
