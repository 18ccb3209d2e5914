<?php

function disk($path)
{
    // ruleid: php-command-in-backticks
    $a = `du -sh $path`;
    // ruleid: php-command-in-backticks
    $b = trim(`ls {$path} | wc -l`);
    // ok: php-command-in-backticks
    $c = `uptime`;
    // ok: php-command-in-backticks
    $sql = "SELECT `name` FROM `t`";
    // ok: php-command-in-backticks
    $d = shell_exec('du -sh ' . escapeshellarg($path));
    return [$a, $b, $c, $sql, $d];
}
