<?php

namespace Example\App;

use PDO;

class UserStore
{
    private $pdo;

    public function byName($name)
    {
        $st = $this->pdo->query("SELECT id FROM users WHERE name = '" . $name . "'");
        $row = $st->fetch();
        return $row;
    }

    public function byId(int $id): array
    {
        $st = $this->pdo->prepare("SELECT name FROM users WHERE id = ?");
        $st->execute([$id]);
        return $st->fetch();
    }

    private function purge(PDO $pdo, $table)
    {
        $sql = "DELETE FROM " . $table;
        $pdo->query($sql);
        $pdo->query("DELETE FROM log");
    }
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
