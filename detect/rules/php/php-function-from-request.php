<?php

function dispatch()
{
    // ruleid: php-function-from-request
    call_user_func($_GET['action']);
    $name = $_POST['class'];
    // ruleid: php-function-from-request
    $class = new ReflectionClass($name);
    // ruleid: php-function-from-request
    call_user_func_array($_REQUEST['f'], ['x']);
    // ok: php-function-from-request
    call_user_func('trim', $_GET['action']);
    // ok: php-function-from-request
    $list = array_map('intval', $_GET['ids']);
    // ok: php-function-from-request
    $f = $this->actions[$name] ?? null;
    return [$class, $list, $f];
}
