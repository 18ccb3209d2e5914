<?php

function add($db, $pdo, $name)
{
    // ruleid: php-addslashes-in-sql
    $db->query("INSERT INTO t (n) VALUES ('" . addslashes($name) . "')");
    // ruleid: php-addslashes-in-sql
    $sql = "SELECT * FROM t WHERE n = '" . addslashes($name) . "'";
    // ok: php-addslashes-in-sql
    $s = $pdo->prepare('INSERT INTO t (n) VALUES (?)');
    // ok: php-addslashes-in-sql
    $s->execute([$name]);
    // ok: php-addslashes-in-sql
    $js = 'say("' . addslashes($name) . '")';
    return [$sql, $s, $js];
}
