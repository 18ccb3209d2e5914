<?php

function form($row, $query)
{
    // ruleid: php-extract-request
    extract($_POST);
    // ruleid: php-extract-request
    parse_str($query);
    // ruleid: php-extract-request
    extract($_REQUEST, EXTR_OVERWRITE);
    // ok: php-extract-request
    $name = $_POST['name'] ?? '';
    // ok: php-extract-request
    parse_str($query, $values);
    // ok: php-extract-request
    extract($row);
    return [$name, $values];
}
