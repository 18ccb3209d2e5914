<?php

function run($code, $x)
{
    // ruleid: php-eval-of-variable
    eval($code);
    // ruleid: php-eval-of-variable
    $f = create_function('$a', 'return $a + 1;');
    // ruleid: php-eval-of-variable
    assert("is_int($x)");
    // ok: php-eval-of-variable
    $g = fn ($a) => $a + 1;
    // ok: php-eval-of-variable
    assert(is_int($x));
    // ok: php-eval-of-variable
    $h = $this->eval($code);
    return [$f, $g, $h];
}
