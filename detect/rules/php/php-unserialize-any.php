<?php

function load($file, $db)
{
    // ruleid: php-unserialize-any
    $a = unserialize(file_get_contents($file));
    // ruleid: php-unserialize-any
    $b = unserialize($db->fetchColumn());
    // ruleid: php-unserialize-any
    $c = serialize($_POST['list']);
    // ok: php-unserialize-any
    $d = unserialize($db->fetchColumn(), ['allowed_classes' => false]);
    // ok: php-unserialize-any
    $e = json_decode(file_get_contents($file), true);
    // ok: php-unserialize-any
    $copy = unserialize(serialize($d));
    return [$a, $b, $c, $d, $e, $copy];
}
