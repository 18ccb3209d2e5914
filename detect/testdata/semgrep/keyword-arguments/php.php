<?php

namespace Example\App;

use PDO;

function cookies($host)
{
    setcookie("sid", "1", httponly: true, secure: false);
    setcookie("sid", "1", secure: true);
    tls_connect($host, verify: false);
    tls_connect($host, false);
    tls_connect($host, verify: true);
    options(['verify' => false]);
    options(['verify' => true]);
    options(['timeout' => 5]);
}
