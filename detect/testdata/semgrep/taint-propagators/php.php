<?php

namespace Example\App;

use PDO;

function batch()
{
    $parts = new ArrayObject();
    $parts->append("convert");
    exec(implode(" ", $parts));
    $parts->append($_GET["file"]);
    exec(implode(" ", $parts));
}

function fixed()
{
    $parts = new ArrayObject();
    $seen = $_GET["file"];
    $parts->append("fixed.png");
    exec(implode(" ", $parts));
    return $seen;
}
