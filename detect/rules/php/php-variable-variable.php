<?php

function form($rows)
{
    foreach ($_POST as $key => $value) {
        // ruleid: php-variable-variable
        $$key = $value;
    }
    foreach ($_REQUEST as $name => $value) {
        // ruleid: php-variable-variable
        $GLOBALS[$name] = trim($value);
    }
    foreach ($rows as $i => $row) {
        // ok: php-variable-variable
        $list[$i] = $row;
    }
    // ok: php-variable-variable
    $GLOBALS['count'] = 1;
    // ok: php-variable-variable
    $name = 'x';
    return [$list, $name];
}
