<?php

function keep($text)
{
    // ruleid: php-temporary-file
    file_put_contents('/tmp/report.txt', $text);
    // ruleid: php-temporary-file
    $h = fopen('/tmp/work-' . getmypid(), 'w');
    // ruleid: php-temporary-file
    file_put_contents(sys_get_temp_dir() . '/export.csv', $text);
    // ok: php-temporary-file
    $name = tempnam(sys_get_temp_dir(), 'rep');
    // ok: php-temporary-file
    file_put_contents($name, $text);
    // ok: php-temporary-file
    $t = tmpfile();
    return [$h, $t];
}
