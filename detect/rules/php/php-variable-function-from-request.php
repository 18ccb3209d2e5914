<?php

// ruleid: php-variable-function-from-request
$_GET['f']($_GET['x']);
// ruleid: php-variable-function-from-request
$class = $_POST['type'];
$object = new $class($config);
// ok: php-variable-function-from-request
$type = $_GET['type'];
$shape = $factory->create($allowed[$type]);
// ok: php-variable-function-from-request
$text = trim($_GET['text']);
// ok: php-variable-function-from-request
$handler = $handlers[$name];
