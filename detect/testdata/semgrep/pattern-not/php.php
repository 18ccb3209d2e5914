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
