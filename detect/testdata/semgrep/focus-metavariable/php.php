<?php

namespace Example\App;

use PDO;

function report()
{
    $name = $_GET['name'];
    include "/srv/pages/" . $name;
    echo "<p>" . $name . "</p>";
    echo "<p>" . htmlspecialchars($name) . "</p>";
    readfile("/srv/reports/" . basename($_GET['file']));
    readfile("/srv/reports/" . $name);
}

function ping()
{
    $host = isset($_POST['host']) ? $_POST['host'] : "localhost";
    $cmd = "ping -c1 " . $host;
    exec($cmd);
    exec("ping -c1 " . escapeshellarg($host));
}

function pingLocal($host)
{
    exec("ping -c1 " . $host);
}
