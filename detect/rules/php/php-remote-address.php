<?php

// ruleid: php-remote-address
$ip = $_SERVER['REMOTE_ADDR'];
// ruleid: php-remote-address
$host = isset($_SERVER["REMOTE_HOST"]) ? 1 : 0;
// ruleid: php-remote-address
error_log("visit from {$_SERVER['REMOTE_ADDR']}");
// ok: php-remote-address
$method = $_SERVER['REQUEST_METHOD'];
// ok: php-remote-address
$user = $_SESSION['user_id'];
// ok: php-remote-address
$text = 'REMOTE_ADDR';
