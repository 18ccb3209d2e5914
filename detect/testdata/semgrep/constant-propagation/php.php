<?php

namespace Example\App;

use PDO;

const MODE = "des";

function work($key, $strong, $path)
{
    $mode = "des";
    encrypt($mode, $key);
    encrypt("aes", $key);
    encrypt("d" . "es", $key);
    $other = "des";
    if ($strong) {
        $other = "aes";
    }
    encrypt($other, $key);
    $open = 0777;
    chmod($path, $open);
    chmod($path, 0640);
    chmod($path, 511);
}
