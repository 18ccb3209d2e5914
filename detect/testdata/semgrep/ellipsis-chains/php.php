<?php

namespace Example\App;

use PDO;

function adults($db)
{
    return $db->table("users")->where("age", ">", 18)->orderBy("name")->get();
}

function admins($db)
{
    $all = $db->table("users")->where("admin", 1)->get();
    $first = $db->table("users")->where("admin", 1)->first();
    return [$all, $first, $db->table("users")->get()];
}

function page($db, $n)
{
    return $db->table("users")
        ->where("age", $n)
        ->limit(10)
        ->offset($n)
        ->get();
}
