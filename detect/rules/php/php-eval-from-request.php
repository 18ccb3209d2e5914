<?php

function compute()
{
    // ruleid: php-eval-from-request
    eval('$r = ' . $_GET['formula'] . ';');
    $code = $_POST['code'];
    // ruleid: php-eval-from-request
    eval($code);
    // ruleid: php-eval-from-request
    assert($_REQUEST['check']);
    // ok: php-eval-from-request
    $r = intval($_GET['a']) + intval($_GET['b']);
    // ok: php-eval-from-request
    $s = $this->parser->evaluate($code);
    // ok: php-eval-from-request
    $t = call_user_func('strtoupper', $code);
    return [$r, $s, $t];
}
