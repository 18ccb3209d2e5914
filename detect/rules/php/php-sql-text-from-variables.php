<?php

function statement($name, $mail, $id, $pdo)
{
    // ruleid: php-sql-text-from-variables
    $sql = "SELECT * FROM users WHERE name = '$name'";
    // ruleid: php-sql-text-from-variables
    $sql2 = "INSERT INTO users (name, mail) VALUES ('" . $name . "', '" . $mail . "')";
    // ruleid: php-sql-text-from-variables
    $sql3 = "UPDATE users SET mail = '{$mail}' WHERE id = 1";
    // ok: php-sql-text-from-variables
    $good = "SELECT * FROM users WHERE name = :name";
    // ok: php-sql-text-from-variables
    $text = "Please select '$name' from the list";
    // ok: php-sql-text-from-variables
    $num = "DELETE FROM users WHERE id = " . (int) $id;
    return [$sql, $sql2, $sql3, $good, $text, $num, $pdo];
}
