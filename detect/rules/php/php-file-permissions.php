<?php

function open_up($file)
{
    // ruleid: php-file-permissions
    chmod($file, 0777);
    // ruleid: php-file-permissions
    chmod('/var/data/list.txt', 0666);
    // ruleid: php-file-permissions
    exec('chmod -R 777 /var/data');
    // ok: php-file-permissions
    chmod($file, 0640);
    // ok: php-file-permissions
    chmod($file, 0755);
    // ok: php-file-permissions
    exec('chmod 600 /var/data/key');
}
