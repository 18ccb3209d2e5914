<?php

function sample($list, $seed)
{
    // ruleid: php-weak-random-any
    srand($seed);
    // ruleid: php-weak-random-any
    $i = rand(0, count($list) - 1);
    // ruleid: php-weak-random-any
    $id = uniqid($seed);
    // ok: php-weak-random-any
    $j = random_int(0, count($list) - 1);
    // ok: php-weak-random-any
    $k = $this->rand($seed);
    // ok: php-weak-random-any
    $text = 'rand(1, 2)';
    return [$list[$i], $id, $j, $k, $text];
}


// ok: php-weak-random-any
$tmpFile = uniqid($dir, true);
