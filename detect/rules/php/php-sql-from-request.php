<?php

function find($db, $pdo)
{
    $id = $_GET['id'];
    // ruleid: php-sql-from-request
    $a = $db->query("SELECT * FROM items WHERE id = $id");
    $sql = 'SELECT * FROM items WHERE name = "' . $_POST['name'] . '"';
    // ruleid: php-sql-from-request
    $b = mysqli_query($db, $sql);
    // ok: php-sql-from-request
    $c = $pdo->prepare('SELECT * FROM items WHERE id = ?');
    // ok: php-sql-from-request
    $c->execute([$id]);
    $n = (int) $_GET['page'];
    // ok: php-sql-from-request
    $d = $db->query("SELECT * FROM items LIMIT $n");
    return [$a, $b, $c, $d];
}


$columns = ['a' => 'name', 'b' => 'age'];
$column = $columns[$_GET['sort']] ?? 'name';
// ok: php-sql-from-request
$pdo->query("SELECT id FROM t ORDER BY $column");
