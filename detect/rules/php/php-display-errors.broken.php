<?php
error_reporting(E_ALL);
// ruleid: php-display-errors
ini_set('display_errors', 'on');
require_once __DIR__ . '/boot.php';
if (isset($_GET['x'
