<?php

namespace Example\App;

use PDO;

function backup($target, $host)
{
    exec("tar czf /var/backups/" . $target);
    exec("sync");
    system("rsync -a $target $host", $code);
    shell_exec('du -sh ' . escapeshellarg($target));
    passthru("df");
    return proc_open(["ls", $target], [], $pipes);
}

function digest($data, $legacy = false)
{
    if ($legacy) {
        return md5($data);
    }
    $h = hash("sha1", $data);
    if (sha1($data) === $h) {
        return hash("md5", $data);
    }
    return hash("sha256", $data);
}

function keys()
{
    $small = make_key("rsa", 1024);
    $large = make_key("rsa", 4096);
    $id = mt_rand(0, 99);
    return [$small, $large, make_key("rsa", 512), $id];
}
