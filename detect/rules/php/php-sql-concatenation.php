<?php

function find($db, $pdo, $name, $id, $table)
{
    // ruleid: php-sql-concatenation
    $a = $db->query("SELECT * FROM items WHERE name = '$name'");
    // ruleid: php-sql-concatenation
    $b = mysqli_query($db, "DELETE FROM items WHERE id = " . $id);
    // ruleid: php-sql-concatenation
    $c = $pdo->exec("UPDATE items SET n = {$id}");
    // ok: php-sql-concatenation
    $d = $pdo->prepare("SELECT * FROM items WHERE id = :id");
    // ok: php-sql-concatenation
    $e = $db->query("SELECT COUNT(*) FROM $table");
    // ok: php-sql-concatenation
    $f = $db->query("SELECT * FROM items WHERE id = " . (int) $id);
    return [$a, $b, $c, $d, $e, $f];
}


function listed($pdo, $sort, $dir)
{
    $column = self::COLUMNS[$sort] ?? 'name';
    $direction = $dir === 'desc' ? 'DESC' : 'ASC';
    // ok: php-sql-concatenation
    return $pdo->prepare("SELECT id FROM users ORDER BY $column $direction");
}


function guarded($pdo, $name)
{
    if (!in_array($name, ['a', 'b'], true)) {
        return [];
    }
    // ok: php-sql-concatenation
    return $pdo->query("SELECT id FROM t ORDER BY $name");
}
