<?php

namespace Example\App;

use PDO;

function compare($a, $b)
{
    if ($a === $b) {
        return 1;
    }
    if ($a->size === $a->size) {
        return 2;
    }
    if ($a->name() === $a->name()) {
        return 3;
    }
    if ($a->size === $b->size) {
        $mode = "x";
    } else {
        $mode = "x";
    }
    if ($b) {
        $kind = "y";
    } else {
        $kind = "z";
    }
    return $mode . $kind;
}
