<?php

function make($dir)
{
    // ruleid: php-folder-permissions
    mkdir($dir, 0777);
    // ruleid: php-folder-permissions
    umask(0);
    // ruleid: php-folder-permissions
    mkdir('/var/data/x', 0777);
    // ok: php-folder-permissions
    mkdir($dir, 0750, true);
    // ok: php-folder-permissions
    umask(0027);
    // ok: php-folder-permissions
    mkdir($dir);
}
