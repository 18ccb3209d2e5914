<?php

namespace Example\App;

use PDO;

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
