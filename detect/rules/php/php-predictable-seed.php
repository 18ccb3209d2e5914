<?php

function prepare($list)
{
    // ruleid: php-predictable-seed
    mt_srand(time());
    // ruleid: php-predictable-seed
    srand((double) microtime() * 1000000);
    // ok: php-predictable-seed
    $i = random_int(0, 10);
    // ok: php-predictable-seed
    $engine = new \Random\Randomizer();
    // ok: php-predictable-seed
    $now = time();
    return [$i, $engine, $now, $list];
}
