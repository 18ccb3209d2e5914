<?php

// ruleid: php-debug-mode
define('WP_DEBUG', true);
// ruleid: php-debug-mode
$settings = ['settings' => ['displayErrorDetails' => true]];
// ruleid: php-debug-mode
$app->addErrorMiddleware(true, true, true);
// ok: php-debug-mode
define('WP_DEBUG', false);
// ok: php-debug-mode
$app->addErrorMiddleware((bool) getenv('DEBUG'), true, true);
// ok: php-debug-mode
$options = ['verbose' => true];
