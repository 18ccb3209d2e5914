<?php

function start($lockFile, $file)
{
    if (!file_exists($lockFile)) {
        // ruleid: php-check-then-create
        file_put_contents($lockFile, getmypid());
        work();
    }
    if (!is_file('/var/run/import.lock')) {
        // ruleid: php-check-then-create
        file_put_contents('/var/run/import.lock', '1');
    }
    // ok: php-check-then-create
    $h = @fopen($lockFile, 'x');
    // ok: php-check-then-create
    if ($h !== false && flock($h, LOCK_EX | LOCK_NB)) {
        work();
    }
    // ok: php-check-then-create
    if (!file_exists($file)) {
        work();
    }
}
