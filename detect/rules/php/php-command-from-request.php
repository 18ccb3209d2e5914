<?php

function ping()
{
    $host = $_GET['host'];
    // ruleid: php-command-from-request
    $a = shell_exec("ping -c 1 " . $host);
    // ruleid: php-command-from-request
    system('nslookup ' . $_POST['name'], $code);
    // ok: php-command-from-request
    $b = shell_exec('ping -c 1 ' . escapeshellarg($host));
    // ok: php-command-from-request
    $c = new Process(['ping', '-c', '1', $host]);
    // ok: php-command-from-request
    exec('uptime', $lines);
    return [$a, $b, $c, $lines, $code];
}
