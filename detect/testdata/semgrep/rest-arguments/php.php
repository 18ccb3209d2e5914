<?php

namespace Example\App;

use PDO;

const API_KEY = "k9Qz7LmX2vTr8WbN4cYp";
$api_name = "inventory-service";
$api_key = "k9Qz7LmX2vTr8WbN4cYq";

function fetch($client)
{
    $client->get("http://example.com/items", 5, false);
    $client->get("https://example.com/items", 5, true);
    $client->post("https://example.com/items", API_KEY, 10, false);
    $client->close();
}

function backup($target, $host)
{
    exec("tar czf /var/backups/" . $target);
    exec("sync");
    system("rsync -a $target $host", $code);
    shell_exec('du -sh ' . escapeshellarg($target));
    passthru("df");
    return proc_open(["ls", $target], [], $pipes);
}
