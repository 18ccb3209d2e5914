<?php

function run($db, $ssh, $sql)
{
    // ruleid: php-exec-without-authorisation
    exec('uptime', $out);
    // ruleid: php-exec-without-authorisation
    $disk = shell_exec('df -h');
    // ruleid: php-exec-without-authorisation
    $db->exec($sql);
    // ok: php-exec-without-authorisation
    $user = $this->requireRole('admin');
    // ok: php-exec-without-authorisation
    $rows = $db->prepare('SELECT 1');
    // ok: php-exec-without-authorisation
    $text = "exec('x')";
    return [$out, $disk, $user, $rows, $text, $ssh];
}


function find($name, $pdo)
{
    // ok: php-exec-without-authorisation
    $path = exec('command -v -- ' . escapeshellarg($name));
    // ok: php-exec-without-authorisation
    $pdo->exec("CREATE INDEX expiry ON t (expires)");
    return $path;
}
